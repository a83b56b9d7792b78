import type { Model } from '../../catalog/catalog.ts';
import { turnsOf } from '../../comparison/lives/turn.ts';
import { sayTurn, sayTurnDate } from '../../comparison/telling/life.ts';
import { spreadOf } from '../../comparison/offers/spread.ts';
import { type ProfileRow, profileOf } from '../../comparison/views/profile.ts';
import type { Studies } from '../../comparison/study/studies.ts';
import type { CardPart } from './card.ts';

/** Rows that answer together: whether a model is open source, and under which terms. */
const ALSO: Record<string, string[]> = {
  'open-weights': ['license', 'license-conditions'],
  license: ['license-conditions', 'open-weights'],
};

/** What search says of a model that nobody sells at a price that stands. */
const NO_PRICE = 'No price on record stands today.';

/** The parts of a model's page: its rows, its life, its prices and its results. */
export function modelParts(studies: Studies, model: Model): CardPart[] {
  const { groups, life, offers, results, scores, isKept } = profileOf(studies, model);
  const rows = groups.flatMap((group) => group.rows);
  const events = turnsOf(life, studies.date).map(
    (turn) => `${sayTurn(turn)}, ${turn.surface}, ${sayTurnDate(turn)}.`,
  );
  const figures = results.map(
    ({ benchmark, results: [best] }) => `${benchmark.name} ${best?.text}`,
  );
  return [
    ...rows.map((row) => ({ id: row.id, title: row.label, text: sayRow(row, rows) })),
    ...(events.length > 0 ? [{ id: 'life', title: 'Life', text: events.join(' ') }] : []),
    { id: 'prices', title: 'Prices', text: spreadOf(offers)?.says ?? NO_PRICE },
    ...(isKept || scores.length > 0
      ? [{ id: 'results', title: 'Benchmark results', text: figures.join(', ') }]
      : []),
  ];
}

/** What a row says, word for word, and what the rows say that belong to the same answer. */
function sayRow(row: ProfileRow, rows: readonly ProfileRow[]): string {
  const also = (ALSO[row.id] ?? []).flatMap((id) => rows.find((one) => one.id === id) ?? []);
  // A "Yes" to open weights alone would read as one to open source.
  const says =
    also.length > 0
      ? [row, ...also].map(({ label, cell }) => `${label}: ${cell.text}`)
      : [row.cell.text];
  return says.map((text) => text.replace(/\.?$/, '.')).join(' ');
}
