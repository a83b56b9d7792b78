import { readFileSync } from 'node:fs';

/**
 * `npm run advisories -- AUDIT [STOPS]`: lists, as Markdown, the advisories in what `npm audit --json`
 * wrote to the file AUDIT. The file STOPS names those, a line each, that somebody could use against
 * what is published or built: if one of them is found the command exits 1, and else it never does.
 */
interface Advisory {
  name: string;
  title: string;
  url: string;
  severity: string;
}

/** What npm writes; without vulnerabilities where the registry gave no answer. */
interface Audit {
  message?: string;
  vulnerabilities?: Record<string, { via: (Advisory | string)[] }>;
}

const [auditFile, stopsFile] = process.argv.slice(2);
const audit = auditFile ? (JSON.parse(readFileSync(auditFile, 'utf8')) as Audit) : {};
const advisories = advisoriesIn(audit);
const stops = stopsFile ? idsIn(readFileSync(stopsFile, 'utf8')) : [];
const stopping = advisories.filter(({ url }) => stops.includes(idOf(url)));

if (!auditFile) console.error('Name the file that npm audit --json wrote.');
else console.log(advisories.map(lineOf).join('\n') || sayNone(audit));
for (const { name, url } of stopping) {
  console.error(`${name}: ${idOf(url)} stops a release (${stopsFile}). Renew the package first.`);
}
if (!auditFile || stopping.length > 0) process.exitCode = 1;

/** Each advisory once; `via` names other packages too, by which it comes. */
function advisoriesIn({ vulnerabilities = {} }: Audit): Advisory[] {
  const all = Object.values(vulnerabilities).flatMap(({ via }) =>
    via.filter((one) => typeof one !== 'string'),
  );
  return [...new Map(all.map((one) => [one.url, one])).values()].sort((one, other) =>
    one.url < other.url ? -1 : 1,
  );
}

function sayNone({ vulnerabilities, message }: Audit): string {
  if (vulnerabilities) return 'npm knows of no advisory.';
  return `The registry gave no answer, so nothing is known: ${message ?? 'no reason is given'}`;
}

function lineOf({ name, title, url, severity }: Advisory): string {
  return `- \`${name}\`, ${severity}: [${title.replace(/[[\]]/g, '')}](${url})`;
}

/** `GHSA-…`, the last part of an advisory's address. */
function idOf(url: string): string {
  return url.split('/').at(-1) ?? '';
}

function idsIn(text: string): string[] {
  return text.match(/^GHSA-[\w-]+/gm) ?? [];
}
