import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** So many characters of a line tell where it stands. */
const ENOUGH = 60;

/** Where the records hold a text, `content/families/alpha.md:7`; looked up only when one fails. */
export function recordOf(text: string, root = process.cwd()): string | undefined {
  const lines = text
    .split('\n')
    .map((line) => line.split(/\[|\\/)[0]?.trim().slice(0, ENOUGH) ?? '')
    .toSorted((one, other) => other.length - one.length);
  const [words = ''] = lines;
  if (words === '') return undefined;
  const files = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.md')).sort()) {
    const at = readFileSync(join(root, 'content', file), 'utf8').split('\n');
    const line = at.findIndex((one) => one.includes(words));
    if (line >= 0) return `content/${file.replaceAll('\\', '/')}:${line + 1}`;
  }
  return undefined;
}
