import fc from 'fast-check';
import { type Case, put, realTexts, writtenCases } from './case.ts';
import { madeCases } from './made.ts';
import { hostileName, hostileText } from './hostile.ts';
import { anyBytes, anySigns, changed } from './mutate.ts';
import { type Ending, startReader } from './try.ts';

/** `npm run try:broken [-- COUNT]`: reads every broken record, and prints how each kind was met. */

const COLUMNS = ['right message', 'wrong message', 'crash', 'hang'] as const;
type Column = (typeof COLUMNS)[number];

const A_SECOND = 1000;
const COUNT = Number(process.argv[2] ?? 300);
const SEED = 20261122;

const reader = startReader(A_SECOND);
const table = new Map<string, Record<Column, number>>();

function enter(theme: string, column: Column): void {
  const row = table.get(theme) ?? { 'right message': 0, 'wrong message': 0, crash: 0, hang: 0 };
  row[column] += 1;
  table.set(theme, row);
}

async function tryCase({ theme, name, write, says }: Case): Promise<void> {
  const ending = await reader.read(write);
  const column = judge(ending, (lines) => lines.join('\n') === says.join('\n'));
  enter(theme, column);
  if (column !== 'right message') console.error(`${column}: ${theme}/${name}\n${tell(ending)}`);
}

function judge(ending: Ending, isRight: (lines: string[]) => boolean): Column {
  if (ending.kind !== 'report') return ending.kind;
  return isRight(ending.lines) ? 'right message' : 'wrong message';
}

function tell(ending: Ending): string {
  return ending.kind === 'report' ? ending.lines.map((line) => `  ${line}`).join('\n') : '';
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
    if (column !== 'right message')
      console.error(`${column}: ${JSON.stringify(data.toString())}\n${tell(ending)}`);
  }
}

for (const one of [...writtenCases(), ...madeCases()]) await tryCase(one);
await tryRandom('any bytes', 'models/gamma.md', anyBytes);
await tryRandom('any signs', 'models/gamma.md', anySigns);
for (const kind of ['models', 'sources', 'providers', 'guides'])
  await tryRandom(`${kind} changed`, `${kind}/gamma.md`, changed(realTexts(kind)));
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
if (sum('wrong message') + sum('crash') + sum('hang') > 0) process.exitCode = 1;
