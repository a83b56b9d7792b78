import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse, stringify } from 'yaml';
import { SAMPLE_DATE } from '../build-date.ts';

/** A host that is not the site's: nothing may ask it for anything. */
export const ELSEWHERE = 'https://elsewhere.example';
/** The number of a source that no page has. */
export const NO_SOURCE = 999;

/**
 * Markup that would run, were it let through: it calls `hit`, which the test watches. And what would
 * fetch a picture from elsewhere, turn the reading direction, or pass for the mark of a source.
 */
export const MARKUP = [
  '<script>hit("script")</script>',
  '</title></textarea></style></script><script>hit("end")</script>',
  '<img src=x onerror=hit("image")>',
  '[a link](javascript:hit("link"))',
  '<javascript:hit("address")>',
  '![an image](javascript:hit("picture"))',
  '"><svg onload=hit("svg")>',
  `' autofocus tabindex=0 onfocus=hit("focus") '`,
  '<a href="&#106;avascript:hit()">an entity</a>',
  `![a picture](${ELSEWHERE}/seen.png)`,
  '\\`' + `![another](${ELSEWHERE}/too.png)` + '\\`',
  'It costs &#x202E;00.1$&#x202C; here.',
  `It never fails. [\\[${NO_SOURCE}\\]](#s${NO_SOURCE})`,
].join(' ');

/** What can stand on lines of its own. */
const BODY = `${MARKUP}

<script>
hit("body")
</script>

<details open ontoggle=hit("toggle")><summary>A block</summary></details>

<iframe srcdoc="<script>parent.hit('frame')</script>"></iframe> <object data="javascript:hit()"></object>

[A reference][planted]

[planted]: javascript:hit("reference")
`;

const MARK = 'PLANTED';
export const SOUND = join(import.meta.dirname, 'content');
const FILES = readdirSync(SOUND, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.md'))
  .sort();

/** Reads the records of a folder, and throws a `CatalogError` where it refuses them. */
export type Reader = (root: string, date: string) => unknown;

/** Where markup was planted, `models note`, and where records that hold it are refused. */
export interface Planted {
  planted: string[];
  refused: string[];
}

/** Writes records with markup in each text field in which a reader lets it stand. */
export function plant(root: string, read: Reader): Planted {
  cpSync(SOUND, join(root, 'content'), { recursive: true });
  const places = new Set<string>();
  for (const file of FILES) change(file, (text, place) => (places.add(place), text));
  const sorted = [...places].sort();
  const planted = sorted.filter((place) => isAllowed(root, [place], read));
  write(root, planted);
  return { planted, refused: sorted.filter((place) => !planted.includes(place)) };
}

function isAllowed(root: string, places: readonly string[], read: Reader): boolean {
  write(root, places);
  try {
    read(root, SAMPLE_DATE);
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'CatalogError') return false;
    throw error;
  }
}

function write(root: string, places: readonly string[]): void {
  for (const file of FILES) {
    const text = change(file, (value, place) => {
      const markup = place.endsWith(' text') ? BODY : MARKUP;
      return value.replace(MARK, () => (places.includes(place) ? markup : 'plain'));
    });
    writeFileSync(join(root, 'content', file), text);
  }
}

type Change = (text: string, place: string) => string;

/** A record with each marked text of its front matter, and the text beneath, changed. */
function change(file: string, to: Change): string {
  const [, front = '', body = ''] = readFileSync(join(SOUND, file), 'utf8').split(/^---\n/m);
  const kind = file.split('/')[0] ?? '';
  const data = changeIn(parse(front), kind, '', to);
  return `---\n${stringify(data)}---\n${body.includes(MARK) ? to(body, `${kind} text`) : body}`;
}

/** The same within a value; `value` is the field above it. */
function changeIn(value: unknown, kind: string, key: string, to: Change): unknown {
  if (typeof value === 'string') return value.includes(MARK) ? to(value, `${kind} ${key}`) : value;
  if (Array.isArray(value)) return value.map((item) => changeIn(item, kind, key, to));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      changeIn(inner, kind, name === 'value' ? key : name, to),
    ]),
  );
}

/** What refuses markup when records are read, and what stands in for it. */
const LENIENT = {
  'src/catalog/text/markup.ts': 'markup.ts',
  'src/catalog/schema/text.ts': 'text.ts',
};

/**
 * Puts modules that refuse no markup into a copy of the project, so that it comes to the pages, which
 * have to keep it from running by themselves.
 * @throws Error where a module has come to export something else than what stands in for it
 */
export async function letMarkupIn(project: string): Promise<void> {
  for (const [file, name] of Object.entries(LENIENT)) {
    const standIn = join(import.meta.dirname, 'lenient', name);
    const [real, lenient] = await Promise.all([namesIn(resolve(file)), namesIn(standIn)]);
    if (`${real}` !== `${lenient}`) throw new Error(`${file} exports ${real}; ${name} ${lenient}`);
    cpSync(standIn, join(project, file));
  }
}

async function namesIn(file: string): Promise<string[]> {
  return Object.keys(await import(pathToFileURL(file).href)).sort();
}
