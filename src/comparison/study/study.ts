import type { Catalog, Model } from '../../catalog/catalog.ts';
import type { FieldId } from '../../catalog/fields.ts';
import type { Cell } from '../evidence/cell.ts';
import { fieldCell } from '../evidence/field-cell.ts';
import { parentOf } from '../evidence/testimony.ts';
import { type Advice, adviceOf } from '../lives/advice.ts';
import { lifeOf } from '../lives/lifecycle.ts';
import type { Life } from '../lives/surface.ts';
import { type PaidOffer, type PricedOffer, pricedOffers } from '../offers/offer.ts';
import { cheapestOf } from '../offers/sound.ts';
import { type BenchmarkResults, resultsOf } from '../scores/score.ts';
import { limitedCell } from './limited-cell.ts';

/** What is known of one model on a day, whomever it meets. Each part is made when it is first asked for. */
export interface Study {
  readonly model: Model;
  readonly life: Life;
  /** All offers, paid ones first. */
  readonly offers: readonly PricedOffer[];
  /** The one with the lowest blended price, of those that can be compared. */
  readonly cheapest: PaidOffer | undefined;
  readonly results: readonly BenchmarkResults[];
  readonly advice: Advice;
  /** What is shown of a field. */
  cell: (id: FieldId) => Cell;
}

/** The study of a model on a day. */
export function studyOf(catalog: Catalog, model: Model, date: string): Study {
  const cells = new Map<FieldId, Cell>();
  const life = lazily(() => lifeOf(model, date));
  const parent = lazily(() => ({ life: lifeOfParent(catalog, model, date) }));
  const offers = lazily(() => pricedOffers(model, date, life()));
  const cheapest = lazily(() => ({ offer: cheapestOf(offers()) }));
  const results = lazily(() => resultsOf(catalog, model));
  const advice = lazily(() => adviceOf(catalog, model));
  return {
    model,
    get life() {
      return life();
    },
    get offers() {
      return offers();
    },
    get cheapest() {
      return cheapest().offer;
    },
    get results() {
      return results();
    },
    get advice() {
      return advice();
    },
    cell: (id) => {
      const cell =
        cells.get(id) ??
        limitedCell(fieldCell(catalog, model, id, date), id, life(), parent().life);
      cells.set(id, cell);
      return cell;
    },
  };
}

function lifeOfParent(catalog: Catalog, model: Model, date: string): Life | undefined {
  const parent = parentOf(catalog, model);
  return parent && lifeOf(parent, date);
}

/** Does a piece of work when it is first asked for, and gives the same result from then on. */
function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
