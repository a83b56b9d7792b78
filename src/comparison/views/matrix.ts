import { inOrder, pairId, placeOfTwo } from '../rows/pair-id.ts';
import type { SideId, Sides } from '../rows/sides.ts';

/** Who leads how many rows, of each two of some models: pages draw it, and a reader's browser for others. */

/** A model of the matrix. */
export interface Followed {
  id: string;
  name: string;
  /** Whether it is known from catalogues alone. */
  isListed?: boolean | undefined;
}

/** How many rows each of two leads, by the address of the pair; of pairs with a page. */
export type Leads = Readonly<Record<string, readonly [a: number, b: number] | undefined>>;

/** What two come to, seen from the model of the row. */
export interface MatrixCell {
  /** Where the two are compared, under `/compare/`. */
  place: string;
  /** `14 : 9`: rows that the model at the left leads, and the one at the top. */
  text: string;
  /** The same in words: `GPT-4o leads 14 rows, o3 leads 9`. */
  says: string;
  /** Who leads more of them: `a` is the model at the left. */
  more?: SideId | undefined;
}

/** A model with what it comes to against each; nothing against itself. */
export interface MatrixRow<Model> {
  model: Model;
  cells: (MatrixCell | undefined)[];
}

/** So many can be followed at once: more columns nobody reads. */
export const MOST_FOLLOWED = 10;

/** The matrix of some models, in their order. */
export function matrixOf<Model extends Followed>(
  models: readonly Model[],
  leads: Leads,
): MatrixRow<Model>[] {
  return models.map((model) => ({
    model,
    cells: models.map((other) => (other === model ? undefined : cellOf(model, other, leads))),
  }));
}

function cellOf(left: Followed, top: Followed, leads: Leads): MatrixCell {
  const pair = inOrder(left, top);
  const counts = leads[pairId(pair)];
  if (!counts) {
    const says = `Compare ${left.name} and ${top.name}, which have no page of their own`;
    return { place: placeOfTwo(left, top), text: 'compare', says };
  }
  const own: Sides<number> = pair.a === left ? sides(counts) : sides([counts[1], counts[0]]);
  const more = own.a === own.b ? undefined : own.a > own.b ? 'a' : 'b';
  return {
    place: `${pairId(pair)}/`,
    text: `${own.a} : ${own.b}`,
    says: `${left.name} leads ${own.a} ${own.a === 1 ? 'row' : 'rows'}, ${top.name} leads ${own.b}`,
    more,
  };
}

function sides([a, b]: readonly [number, number]): Sides<number> {
  return { a, b };
}
