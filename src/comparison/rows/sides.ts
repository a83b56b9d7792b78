/** The two places of a matchup, in the order of its address. */
export type SideId = 'a' | 'b';

/** What holds for each of the two models of a matchup. */
export type Sides<T> = Record<SideId, T>;

export const SIDES: readonly SideId[] = ['a', 'b'];

/** The other side. */
export function otherSide(side: SideId): SideId {
  return side === 'a' ? 'b' : 'a';
}

/** The same made for each side. */
export function bothSides<T>(make: (side: SideId) => T): Sides<T> {
  return { a: make('a'), b: make('b') };
}
