import type { Catalog, Model } from '../../catalog/catalog.ts';
import { firstDay } from '../../catalog/values/date.ts';
import { byText } from '../evidence/rank.ts';
import { pagesOf } from '../rows/pages.ts';
import type { Sides } from '../rows/sides.ts';
import type { Studies } from '../study/studies.ts';
import { byMaker } from './by-maker.ts';
import { type ModelColumnId, headsOf } from './model-column.ts';
import { type ModelOverview, modelOverview } from './overview.ts';

/** Who makes models, with all of theirs that are on record. */
export interface Maker {
  /** Its address: `openai`. Makers whose names read alike share one. */
  id: string;
  name: string;
  models: Model[];
}

/** A maker on a day: all that its page says. */
export interface MakerPage {
  maker: Maker;
  /** Of its table, by the keys of the address. */
  heads: Record<string, string>;
  /** The newest first; those without a day of release last. */
  rows: ModelOverview[];
  /** Its models against each other, as far as these have pages. */
  pairs: Sides<Model>[];
}

/** All makers, by name. */
export function makersOf({ models }: Catalog): Maker[] {
  return byMaker(models, (model) => model).map(({ own, ...maker }) => ({ ...maker, models: own }));
}

/** The columns of the page of a maker: its own name stands above them. */
const COLUMNS: readonly ModelColumnId[] = [
  'released',
  'context',
  'weights',
  'vision',
  'price',
  'availability',
];

/** What is known of a maker. */
export function makerPage(studies: Studies, maker: Maker): MakerPage {
  const own = new Set(maker.models);
  const rows = maker.models
    .toSorted((one, other) => byText(releasedOn(studies, other), releasedOn(studies, one)))
    .map((model) => modelOverview(studies, model, COLUMNS));
  return {
    maker,
    heads: headsOf(COLUMNS),
    rows,
    pairs: pagesOf(studies).filter(({ a, b }) => own.has(a) && own.has(b)),
  };
}

function releasedOn(studies: Studies, model: Model): string {
  const { value } = studies.of(model).cell('released');
  return value?.kind === 'date' ? firstDay(value.date) : '';
}
