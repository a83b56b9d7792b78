import meeting from './meeting.ts?late';
import type { ModelPart, PairPart } from '../comparison/several/several.ts';
import { eachTwo } from './each-two.ts';
import type { Choosable } from './line-up.ts';
import { fetchPart } from './part.ts';

/** What a table is made of. */
export interface Parts {
  models: ModelPart[];
  pairs: PairPart[];
}

/**
 * Fetches what the build wrote of some models, every file once, and compares each two of them.
 * @throws where one of them does not come
 */
export async function fetchParts(chosen: readonly Choosable[], base: string): Promise<Parts> {
  const [{ meet }, ...models] = await Promise.all([
    loadMeeting(),
    ...chosen.map(({ id }) => fetchPart(id, base)),
  ]);
  const pairs = await Promise.all(eachTwo(models).map(([one, other]) => meet(one, other)));
  return { models, pairs };
}

/** What compares two; loaded with their figures and not before. */
function loadMeeting(): Promise<typeof import('./meeting.ts')> {
  return import(/* @vite-ignore */ meeting);
}
