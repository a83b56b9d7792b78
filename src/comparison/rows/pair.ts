import type { Catalog, Claim, Model } from '../../catalog/catalog.ts';
import { sayAbout } from '../../catalog/values/money.ts';
import { rankTestimony } from '../evidence/rank.ts';
import { pagesWith } from './pages.ts';
import { inOrder, pairId } from './pair-id.ts';
import { type Studies, once } from '../study/studies.ts';
import type { Study } from '../study/study.ts';
import type { Sides } from './sides.ts';

/** Pairs of models, and which others are worth a look. */

export { inOrder, pairId };

/** Every pair of models, in the order of their addresses. */
export function pairsOf({ models }: Catalog): Sides<Model>[] {
  const ordered = models.toSorted((one, other) => one.id.localeCompare(other.id, 'en'));
  return ordered.flatMap((a, index) => ordered.slice(index + 1).map((b) => ({ a, b })));
}

/** Another pair worth a look, and why. */
export interface Neighbour {
  id: string;
  models: Sides<Model>;
  why: string;
}

/** The kinds of reason, the strongest first, and how many pairs each may bring. */
const MOST_OF_KIND = { snapshot: 2, family: 3, successor: 2, price: 2, rival: 8 };
type Kind = keyof typeof MOST_OF_KIND;
const KINDS = Object.keys(MOST_OF_KIND) as Kind[];
const MOST_NEIGHBOURS = 5;
/** Prices so near count as the same. */
const SAME_PRICE = 0.1;

interface Reason {
  kind: Kind;
  /** Orders the reasons of one kind; the lowest goes first. */
  rank: number;
  why: string;
}

/** Other pages with one of the two models, each for a reason that holds for it. */
export function neighboursOf(studies: Studies, { a, b }: Sides<Model>): Neighbour[] {
  const swap = (kept: Model, left: Model) =>
    pagesWith(studies, kept)
      .filter((model) => model !== left)
      .map((model) => {
        const models = inOrder(kept, model);
        return { ...reasonFor(studies, kept, left, model), models, id: pairId(models) };
      });
  const found = [...swap(a, b), ...swap(b, a)].toSorted(
    (one, other) => one.rank - other.rank || one.id.localeCompare(other.id, 'en'),
  );
  return KINDS.flatMap((kind) =>
    found.filter((one) => one.kind === kind).slice(0, MOST_OF_KIND[kind]),
  )
    .slice(0, MOST_NEIGHBOURS)
    .map(({ id, models, why }) => ({ id, models, why }));
}

/** The strongest reason to put a model in the place of another. */
function reasonFor(studies: Studies, kept: Model, left: Model, model: Model): Reason {
  return (
    asSnapshot(left, model) ??
    asFamily(left, model) ??
    asSuccessor(studies, left, model) ??
    asPrice(studies.of(left), studies.of(model)) ??
    asRival(kept, left, model)
  );
}

function asSnapshot(left: Model, model: Model): Reason | undefined {
  const kind = 'snapshot';
  const isCurrent = left.pointsTo === model.id;
  if (model.snapshotOf === left.id) {
    return { kind, rank: isCurrent ? 0 : 1, why: `a snapshot of ${left.name}` };
  }
  if (left.snapshotOf !== model.id) return undefined;
  return { kind, rank: 0, why: `${left.name} is a snapshot of it` };
}

function asFamily(left: Model, model: Model): Reason | undefined {
  if (model.family !== left.family) return undefined;
  const why = `the same family as ${left.name}`;
  return { kind: 'family', rank: model.snapshotOf ? 1 : 0, why };
}

function asSuccessor(studies: Studies, left: Model, model: Model): Reason | undefined {
  const kind = 'successor';
  const after = whoNames(studies, model, left);
  if (after) {
    return { kind, rank: 0, why: `the successor of ${left.name} (${after})` };
  }
  const before = whoNames(studies, left, model);
  if (!before) return undefined;
  return { kind, rank: 1, why: `its successor is ${left.name} (${before})` };
}

/** What sources say of the successors of a model, undisputed. */
const successorsOf = once((_, { claims }: Model): Claim[] =>
  claims.filter(({ field, check = 'agrees' }) => field === 'successor' && check === 'agrees'),
);

/** Who names a model as the successor of another, the nearest source first; none that is disputed. */
function whoNames(studies: Studies, model: Model, of: Model): string | undefined {
  const claims = successorsOf(studies, of);
  if (claims.length === 0) return undefined;
  const spellings = [model.id, model.name, ...model.aliases].map((name) => name.toLowerCase());
  const naming = claims.filter(
    ({ value }) => value?.kind === 'text' && spellings.includes(value.text.toLowerCase()),
  );
  const [claim] = rankTestimony(naming);
  return claim && `named by ${claim.source.publisher}`;
}

function asPrice(left: Study, study: Study): Reason | undefined {
  const [one, other] = [left, study].map(({ cheapest }) => cheapest?.blended);
  if (one === undefined || other === undefined) return undefined;
  const apart = Math.abs(one - other) / Math.max(one, other);
  if (apart > SAME_PRICE) return undefined;
  const figures = `cheapest ${sayAbout(other)} and ${sayAbout(one)} blended`;
  return {
    kind: 'price',
    rank: apart,
    why: `costs about what ${left.model.name} does: ${figures}`,
  };
}

function asRival(kept: Model, left: Model, model: Model): Reason {
  const kind = 'rival';
  if (model.developer === left.developer) {
    return { kind, rank: 0, why: `another model by ${model.developer}` };
  }
  const rank = model.developer === kept.developer ? 2 : 1;
  return { kind, rank, why: `a model by ${model.developer}` };
}
