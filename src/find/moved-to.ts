import { inOrder, pairId, placeOfTwo } from '../comparison/rows/pair-id.ts';
import type { Sides } from '../comparison/rows/sides.ts';
import type { FoundModel, Named } from './find-index.ts';
import { pathWithin } from './lost-address.ts';
import { keyOf } from './spelling.ts';

/** Where two are compared whom an address names that no page has. */
export interface MovedTo {
  models: Sides<FoundModel>;
  /** The address of their page, without the root of the site. */
  page: string;
  /** Where they are compared as far as names tell: the same, or the table of several. */
  place: string;
}

/**
 * Leads from `/compare/maverick-vs-GPT-4o/` to where the two are compared; nowhere where an address
 * may mean anybody else, or is that of their page.
 */
export function movedTo(
  path: string,
  root: string,
  models: readonly FoundModel[],
): MovedTo | undefined {
  const [folder, name = '', ...more] = pathWithin(path, root).split('/').filter(Boolean);
  const halves = name.split(/-vs-/i);
  if (folder !== 'compare' || more.length > 0 || halves.length !== 2) return undefined;
  const [one, other] = halves.map((half) => namedExactly(half, models));
  if (!one || !other || one === other) return undefined;
  const pair = inOrder(one, other);
  const place = `compare/${placeOfTwo(one, other)}`;
  if (place === `compare/${name}/`) return undefined;
  return { models: pair, page: `compare/${pairId(pair)}/`, place };
}

/** Whom a text names to the letter, but for signs and capitals; nobody where it may be several. */
function namedExactly<One extends Named>(text: string, all: readonly One[]): One | undefined {
  const key = keyOf(text);
  const named = all.filter(({ id, name, also = [] }) =>
    [id, name, ...also].some((known) => keyOf(known) === key),
  );
  return key !== '' && named.length === 1 ? named[0] : undefined;
}
