import fc from 'fast-check';
import { type Case, SOUND_PATHS, put, realTexts, soundText, writtenCases } from './case.ts';
import { madeCases } from './made.ts';
import { hostileName, hostileText } from './hostile.ts';
import { anyBytes, anySigns, changed } from './mutate.ts';
import { type Ending, startReader } from './try.ts';

/** `npm run try:broken [-- COUNT]`: reads every broken record, and prints how each kind was met. */

const COLUMNS = ['refused', 'drawn right', 'wrong', 'crash', 'over a second'] as const;
type Column = (typeof COLUMNS)[number];

const A_SECOND = 1000;
const COUNT = Number(process.argv[2] ?? 300);
const SEED = 20261122;

const reader = startReader();
const table = new Map<string, Record<Column, number>>();

function enter(theme: string, column: Column): void {
  const none = Object.fromEntries(COLUMNS.map((name) => [name, 0])) as Record<Column, number>;
  const row = table.get(theme) ?? none;
  row[column] += 1;
  table.set(theme, row);
}

async function tryCase({ theme, name, write, says }: Case): Promise<void> {
  const ending = await reader.read(write);
  const column = judge(ending, (lines) => lines.join('\n') === says.join('\n'));
  enter(theme, column);
  if (isFault(column)) console.error(`${column}: ${theme}/${name}\n${tell(ending)}`);
}

function judge(ending: Ending, isRight: (lines: string[]) => boolean): Column {
  if (ending.kind === 'hang') return 'over a second';
  if (ending.kind === 'crash') return ending.kind;
  if (ending.took > A_SECOND) return 'over a second';
  if (ending.wrong.length > 0 || !isRight(ending.lines)) return 'wrong';
  return ending.lines.length > 0 ? 'refused' : 'drawn right';
}

/** Whether a reading may not end so. */
function isFault(column: Column): boolean {
  return column !== 'refused' && column !== 'drawn right';
}

function tell(ending: Ending): string {
  if (ending.kind !== 'report') return '';
  return [...ending.lines, ...ending.wrong].map((line) => `  ${line}`).join('\n');
}

/** A line of a report in the house's words: none of the parser's or of a program's own. */
const LINE =
  /^content\/\S.*:\d+:\d+ {2}\S.* {2}\S|^content\/.* further problems?\. Mend these first$/;
const FOREIGN = /Invalid input|expected \w+, received|\bundefined\b|\[object |Error:|NaN/;

async function tryRandom(
  theme: string,
  path: string,
  records: fc.Arbitrary<Buffer>,
): Promise<void> {
  for (const data of fc.sample(records, { numRuns: COUNT, seed: SEED })) {
    const ending = await reader.read((content) => put(content, path, data));
    const column = judge(ending, (lines) =>
      lines.every((line) => LINE.test(line) && !FOREIGN.test(line)),
    );
    enter(theme, column);
    if (isFault(column))
      console.error(
        `${column}: ${JSON.stringify(data.toString()).slice(0, 2000)}\n${tell(ending)}`,
      );
  }
}

for (const one of [...writtenCases(), ...madeCases()]) await tryCase(one);
await tryRandom('any bytes', 'models/gamma.md', anyBytes);
await tryRandom('any signs', 'models/gamma.md', anySigns);
for (const kind of ['models', 'sources', 'providers', 'guides'])
  await tryRandom(`${kind} changed`, `${kind}/gamma.md`, changed(realTexts(kind)));
for (const path of SOUND_PATHS)
  await tryRandom(`sound ${path} changed`, path, changed([soundText(path)]));
const asFamily = (name: string, body: string) =>
  Buffer.from(`---\nname: ${JSON.stringify(name)}\ndeveloper: Acme\n---\n\n${body}\n`);
await tryRandom(
  'hostile texts',
  'families/gamma.md',
  hostileText.map((body) => asFamily('Gamma', body)),
);
await tryRandom(
  'hostile names',
  'families/gamma.md',
  hostileName.map((name) => asFamily(name, 'Models.')),
);
reader.end();

const rows = [...table].map(([theme, row]) => ({
  records: theme,
  tried: COLUMNS.reduce((sum, column) => sum + row[column], 0),
  ...row,
}));
const sum = (column: Column) => rows.reduce((total, row) => total + row[column], 0);
console.table(rows);
console.log(COLUMNS.map((column) => `${column}: ${sum(column)}`).join(', '));
if (COLUMNS.filter(isFault).some((column) => sum(column) > 0)) process.exitCode = 1;
