import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** That the id of one kind of record does not compile where that of another is asked for. */

const SNIPPET = resolve('tests/catalog/mixed-up.ts');
const HEAD = `
  import type { Board, Benchmark, Catalog, Guide, MatchupFile, Model, Offer, Provider, Source } from '../../src/catalog/catalog.ts';
  import type { RowId } from '../../src/catalog/row-id.ts';
  declare const one: { board: Board; benchmark: Benchmark; guide: Guide; matchup: MatchupFile; model: Model; offer: Offer; provider: Provider; source: Source };
  declare const catalog: Catalog;
  declare const rows: ReadonlyMap<RowId, string>;
  const models = new Map(catalog.models.map((model) => [model.id, model]));
`.replaceAll('\n', '');

const SOUND = [
  'models.get(one.offer.model)',
  'one.provider.sells.includes(one.model.id)',
  'catalog.models.find(({ id }) => id === one.model.snapshotOf)',
  'rows.get(one.benchmark.id)',
  'one.guide.restsOn.some(({ pair }) => pair === one.matchup.id)',
  'one.model.id.startsWith("gpt")',
];
const MIXED_UP = [
  'models.get(one.provider.id)',
  'models.get("gpt-4o")',
  'one.provider.sells.includes(one.source.id)',
  'catalog.models.find(({ id }) => id === one.offer.provider.id)',
  'catalog.sources.find(({ id }) => id === one.model.id)',
  'one.offer.model = one.benchmark.id',
  'one.board.id = one.model.id',
  'one.guide.restsOn.some(({ pair }) => pair === one.model.id)',
  'rows.get(one.board.source.id)',
  'rows.get("context-windows")',
];

/** The lines that do not compile. */
function refused(lines: readonly string[]): string[] {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, resolve());
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  const text = [HEAD, ...lines].join(';\n');
  host.fileExists = (file) => resolve(file) === SNIPPET || fileExists(file);
  host.readFile = (file) => (resolve(file) === SNIPPET ? text : readFile(file));
  const slim = { ...options, types: [], lib: ['lib.esnext.d.ts'] };
  const program = ts.createProgram([SNIPPET], slim, host);
  const faults = program.getSemanticDiagnostics(program.getSourceFile(SNIPPET));
  const places = faults.map(({ file, start = 0 }) => file?.getLineAndCharacterOfPosition(start));
  const at = new Set(places.map((place) => (place?.line ?? 0) - 1));
  return lines.filter((_, line) => at.has(line));
}

test('an id that is mixed up with that of another kind is no sound program', () => {
  expect(refused([...SOUND, ...MIXED_UP])).toEqual(MIXED_UP);
});
