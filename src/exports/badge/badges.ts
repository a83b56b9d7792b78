import type { Model } from '../../catalog/catalog.ts';
import type { Cell } from '../../comparison/evidence/cell.ts';
import type { Studies } from '../../comparison/study/studies.ts';
import { profileOf } from '../../comparison/views/profile.ts';

/** A badge as shields.io takes it from an address (its endpoint schema, version 1). */
export interface Badge {
  schemaVersion: 1;
  label: string;
  message: string;
  color: string;
}

/** The rows of a model that have a badge: what people put beside a model in a README. */
const ROWS = ['availability', 'context-window', 'knowledge-cutoff', 'open-weights', 'license'];

/** A sign has room for so much. */
const MOST_SIGNS = 60;

/** Every badge of a model, by its row; one of a row that nobody speaks of says so in grey. */
export function badgesOf(studies: Studies, model: Model): Record<string, Badge> {
  const rows = profileOf(studies, model).groups.flatMap((group) => group.rows);
  const badges = rows
    .filter(({ id }) => ROWS.includes(id))
    .map(({ id, label, cell }): [string, Badge] => [
      id,
      {
        schemaVersion: 1,
        label: id === 'availability' ? model.name : `${model.name}, ${label.toLowerCase()}`,
        message: cut(cell.text),
        color: colourOf(cell),
      },
    ]);
  return Object.fromEntries(badges);
}

function colourOf({ state, rivals }: Cell): string {
  if (state !== 'known') return 'lightgrey';
  return rivals.length > 0 ? 'yellow' : 'blue';
}

function cut(text: string): string {
  return text.length > MOST_SIGNS ? `${text.slice(0, MOST_SIGNS - 1).trimEnd()}…` : text;
}
