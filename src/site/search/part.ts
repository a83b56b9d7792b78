import type { Model } from '../../catalog/catalog.ts';
import { turnsOf } from '../../comparison/lives/turn.ts';
import { sayTurn, sayTurnDate } from '../../comparison/telling/life.ts';
import { profileOf } from '../../comparison/views/profile.ts';
import type { Studies } from '../../comparison/study/studies.ts';
import type { CardPart } from './card.ts';

/** What readers call a row that a record calls otherwise. */
const ASKED_AS: Record<string, string> = {
  'open-weights': 'open source',
  availability: 'shutdown, deprecation, end of life',
};

/** The parts of a model's page: its rows, its life, its prices and its results. */
export function modelParts(studies: Studies, model: Model): CardPart[] {
  const { groups, life, offers, results } = profileOf(studies, model);
  const rows = groups.flatMap((group) => group.rows);
  const events = turnsOf(life, studies.date).map(
    (turn) => `${sayTurn(turn)}, ${turn.surface}, ${sayTurnDate(turn)}.`,
  );
  const sellers = new Set(offers.map(({ offer }) => offer.provider.name));
  const figures = results.map(
    ({ benchmark, results: [best] }) => `${benchmark.name} ${best?.text}`,
  );
  return [
    ...rows.map(({ id, label, explain, cell }) => ({
      id,
      title: label,
      text: [`${cell.text}.`, explain, ASKED_AS[id] ?? ''].join(' '),
    })),
    { id: 'life', title: 'Life', text: events.join(' ') },
    { id: 'prices', title: 'Prices', text: `Sold by ${[...sellers].join(', ')}.` },
    { id: 'results', title: 'Benchmark results', text: figures.join(', ') },
  ];
}
