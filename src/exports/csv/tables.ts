import type { Model, Testimony } from '../../catalog/catalog.ts';
import { FIELDS } from '../../catalog/fields.ts';
import { sayValue } from '../../catalog/values/value.ts';
import type { Cell, CellValue } from '../../comparison/evidence/cell.ts';
import { numberIn } from '../../comparison/evidence/cell.ts';
import type { Studies } from '../../comparison/study/studies.ts';
import { profileOf } from '../../comparison/views/profile.ts';
import type { CsvCell, CsvTable } from './table.ts';

/** What programs and spreadsheets take as tables, each line with its source and its days. */
export const TABLES = {
  models: modelsTable,
  claims: claimsTable,
  offers: offersTable,
  results: resultsTable,
} as const satisfies Record<string, (studies: Studies) => CsvTable>;

const SAID = ['source', 'publisher', 'tier', 'said', 'checked'] as const;

function saidBy(testimony: Testimony | undefined): CsvCell[] {
  if (!testimony) return SAID.map(() => undefined);
  const { source, said, checked } = testimony;
  return [source.id, source.publisher, source.tier, said, checked];
}

/** What the page of each model shows in each row. */
function modelsTable(studies: Studies): CsvTable {
  return {
    columns: ['model', 'name', 'row', 'label', 'state', 'text', 'number', 'disputed', ...SAID],
    rows: studies.models.flatMap((model) =>
      profileOf(studies, model)
        .groups.flatMap(({ rows }) => rows)
        .map(({ id, label, cell }) => [model.id, model.name, id, label, ...shown(cell)]),
    ),
  };
}

function shown(cell: Cell): CsvCell[] {
  const { state, text, rivals, voices } = cell;
  return [state, text, numberIn(cell), rivals.length > 0, ...saidBy(voices[0])];
}

/** Everything that any source says of a field of a model, what was found wrong included. */
function claimsTable({ models }: Studies): CsvTable {
  return {
    columns: ['model', 'field', 'state', 'says', 'number', 'estimate', 'check', 'surface', ...SAID],
    rows: models.flatMap((model) =>
      model.claims.map((claim) => [
        ...[model.id, claim.field, claim.state],
        claim.value && sayValue(claim.value, FIELDS[claim.field]),
        numberIn({ value: claim.value as CellValue | undefined }),
        ...[claim.estimate, claim.check, claim.surface],
        ...saidBy(claim),
      ]),
    ),
  };
}

const PRICES = ['input', 'output', 'cached', 'cacheWrite', 'batchInput', 'batchOutput'] as const;

/** Every offer with its price in US dollars per million tokens, and how it stands on the day. */
function offersTable(studies: Studies): CsvTable {
  return {
    columns: [
      ...['provider', 'model', 'state', 'name', 'variant', 'terms', 'free', ...PRICES, 'blended'],
      ...['context', 'maxOutput', 'above', 'hours', 'from', 'until', ...SAID],
    ],
    rows: studies.models.flatMap((model) =>
      studies
        .of(model)
        .offers.map(({ offer, state, blended }) => [
          ...[offer.provider.id, model.id, state, offer.name, offer.variant],
          ...[offer.terms.join(' '), offer.free, ...PRICES.map((price) => offer[price]), blended],
          ...[offer.context?.number, offer.maxOutput?.number, offer.above?.number],
          ...[offer.hours, offer.from, offer.until, ...saidBy(offer)],
        ]),
    ),
  };
}

/** Every result of a benchmark on record, and every figure of a board. */
function resultsTable(studies: Studies): CsvTable {
  return {
    columns: [
      ...['model', 'benchmark', 'board', 'metric', 'effort', 'score', 'margin', 'unit'],
      ...['settings', 'by', 'on', ...SAID],
    ],
    rows: [...studies.models.flatMap(scoreLines), ...boardLines(studies)],
  };
}

function scoreLines({ id, scores }: Model): CsvCell[][] {
  return scores.map((score) => [
    ...[id, score.benchmark.id, undefined, undefined, undefined, score.value, score.margin],
    ...[score.benchmark.unit, score.settings, score.by, score.on, ...saidBy(score)],
  ]);
}

function boardLines({ boards }: Studies): CsvCell[][] {
  return boards.flatMap((board) =>
    board.rows.flatMap((row) =>
      board.metrics
        .filter(({ id }) => row.values[id] !== undefined)
        .map(({ id, unit }) => [
          ...[row.model, board.benchmark.id, board.id, id, row.effort],
          ...[row.values[id], row.margins[id], unit, row.settings ?? board.settings, board.by],
          ...[row.on, board.source.id, board.source.publisher, board.source.tier],
          ...[board.day, board.checked],
        ]),
    ),
  );
}
