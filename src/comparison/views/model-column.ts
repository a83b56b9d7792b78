import type { Model } from '../../catalog/catalog.ts';
import type { FieldId } from '../../catalog/fields.ts';
import { sayAbout, sayMoney } from '../../catalog/values/money.ts';
import {
  type ListFigure,
  availabilityFigure,
  countFigure,
  fieldFigure,
  priceFigure,
} from './list-figure.ts';
import type { PricedOffer } from '../offers/offer.ts';
import { standingOffers } from '../offers/sound.ts';
import { isPlain, cheapestOf } from '../offers/sound.ts';
import { whoSellsWhen } from '../offers/seller.ts';
import { type Profile, profileOf } from './profile.ts';
import type { Studies } from '../study/studies.ts';
import type { Study } from '../study/study.ts';

/** The id of a column: `price`. */
export type ModelColumnId = string;

/** A column of the table of all models. Its id stands in the address when a reader chooses it. */
export interface ModelColumn {
  id: ModelColumnId;
  label: string;
  /** Whether it is shown before a reader chooses. */
  isUsual: boolean;
  figureOf: (subject: Subject) => ListFigure;
}

/** A model, with what its columns are made from. */
interface Subject {
  study: Study;
  profile: Profile;
}

/** The columns after the model's name, in the order of the table. */
export const MODEL_COLUMNS: readonly ModelColumn[] = [
  usual(field('developer', 'Developer', 'developer')),
  column('family', 'Family', ({ profile: { family } }) => ({
    text: family.name,
    sort: family.name,
  })),
  usual(field('released', 'Released', 'released')),
  usual(field('context', 'Context, tokens', 'context-window')),
  field('output', 'Max output, tokens', 'max-output'),
  usual(field('cutoff', 'Knowledge cutoff', 'knowledge-cutoff')),
  field('parameters', 'Parameters', 'parameters-total'),
  field('active', 'Active parameters', 'parameters-active'),
  field('architecture', 'Architecture', 'architecture'),
  usual(field('weights', 'Open weights', 'open-weights')),
  field('license', 'Licence', 'license'),
  usual(field('vision', 'Vision', 'vision')),
  field('audio', 'Audio in', 'audio-input'),
  field('reasoning', 'Reasoning mode', 'reasoning-mode'),
  field('tools', 'Function calling', 'function-calling'),
  usual(price('price', 'Cheapest, blended', cheapest, ({ blended }) => blended)),
  price('price-input', 'Cheapest, input', cheapest, ({ offer }) => offer.input, sayMoney),
  price('price-output', 'Cheapest, output', cheapest, ({ offer }) => offer.output, sayMoney),
  price('own', 'Maker’s own, blended', own, ({ blended }) => blended),
  price('own-input', 'Maker’s own, input', own, ({ offer }) => offer.input, sayMoney),
  price('own-output', 'Maker’s own, output', own, ({ offer }) => offer.output, sayMoney),
  column('sources', 'Sources', ({ profile: { sources } }) =>
    countFigure(sources.length, 'sources'),
  ),
  column('disputes', 'Disputed fields', ({ profile }) => countFigure(disputesIn(profile), 'facts')),
  usual(
    column('availability', 'Availability', ({ profile: { life } }) => availabilityFigure(life)),
  ),
];

/** What the table of models says of one, a figure a column, of some columns or of all. */
export function modelFigures(
  studies: Studies,
  model: Model,
  columns?: readonly ModelColumnId[],
): ListFigure[] {
  const subject = { study: studies.of(model), profile: profileOf(studies, model) };
  const shown = columns ? MODEL_COLUMNS.filter(({ id }) => columns.includes(id)) : MODEL_COLUMNS;
  return shown.map(({ figureOf }) => figureOf(subject));
}

/** The heads of a table of models with some columns, by the keys of the address. */
export function headsOf(columns: readonly ModelColumnId[]): Record<string, string> {
  const shown = MODEL_COLUMNS.filter(({ id }) => columns.includes(id));
  return { model: 'Model', ...Object.fromEntries(shown.map(({ id, label }) => [id, label])) };
}

function usual(one: ModelColumn): ModelColumn {
  return { ...one, isUsual: true };
}

function column(id: string, label: string, figureOf: ModelColumn['figureOf']): ModelColumn {
  return { id, label, isUsual: false, figureOf };
}

function field(id: string, label: string, row: FieldId): ModelColumn {
  return column(id, label, ({ study }) => fieldFigure(study.cell(row), row));
}

function price(
  id: string,
  label: string,
  choose: (profile: Profile) => PricedOffer | undefined,
  amountOf: (priced: PricedOffer) => number | undefined,
  say = sayAbout,
): ModelColumn {
  return column(id, label, ({ profile }) => {
    const priced = choose(profile);
    return priceFigure(priced && amountOf(priced), priced && whoSellsWhen(priced), 'prices', say);
  });
}

/** The offer with the lowest blended price. */
function cheapest({ offers }: Profile): PricedOffer | undefined {
  return cheapestOf(offers);
}

/** The offer of the model's own maker. */
function own({ offers, model }: Profile): PricedOffer | undefined {
  return standingOffers(offers).find(
    (one) => isPlain(one) && one.offer.provider.developer === model.developer,
  );
}

function disputesIn({ groups }: Profile): number {
  return groups.flatMap(({ rows }) => rows).filter(({ cell }) => cell.rivals.length > 0).length;
}
