import type { RowId } from '../row-id.ts';
import { toRowId } from './use-case.ts';
import type { Path } from '../problems/locate.ts';
import type { Entry } from '../file/read.ts';
import { type Links, checkModelId } from './references.ts';
import type { ModelId } from '../types/record-id.ts';

/** Notes a pair of which a model is missing, or whose ids stand the wrong way round. */
export function checkPair(
  entry: Entry,
  path: Path,
  pair: string,
  links: Links,
  mend: (pair: string) => string,
): void {
  const [a = '', b = ''] = pair.split('-vs-');
  for (const model of new Set([a, b])) checkModelId(entry, path, model as ModelId, links);
  if (a === b) {
    const message = `found "${pair}"; a pair is two different models. Name the other one`;
    links.problems.push(entry.problem(path, message));
  }
  if (a.localeCompare(b, 'en') <= 0) return;
  const rule = 'the ids of a pair stand in alphabetical order';
  const message = `found "${pair}"; ${rule}. ${mend(`${b}-vs-${a}`)}`;
  links.problems.push(entry.problem(path, message));
}

/** Supports with the rows that they name looked up. */
export function toSupports<S extends { row: string }>(
  entry: Entry,
  supports: readonly S[],
  links: Links,
): (S & { row: RowId })[] {
  return supports.map((support, index) => ({
    ...support,
    row: toRowId(entry, ['restsOn', index, 'row'], support.row, links),
  }));
}
