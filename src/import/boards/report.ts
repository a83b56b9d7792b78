import { showUnseen } from '../../catalog/text/characters.ts';
import type { EditionUpdate } from './edition.ts';

/** What a person has to know after an import, a paragraph an edition. */

/** The paragraph of one edition: its rows, what is awaited, what was left out, what nothing maps. */
export function reportEdition(edition: EditionUpdate, ourNames: readonly string[]): string {
  const { gathered, file, isChanged } = edition;
  if (!gathered) return `${file}: nothing read`;
  const { rows, awaited, leftOut, unmapped, unmappedMetrics } = gathered;
  const waits = [...awaited].map(([model, count]) => `${model} (${plural(count, 'figure')})`);
  const left = [...leftOut].map(([name, reason]) => `${name}: ${reason}`);
  const [like, unlike] = splitByLikeness(unmapped, ourNames);
  return [
    `${file}: ${plural(rows.length, 'row')}, ${isChanged ? 'renewed' : 'unchanged'}`,
    ...listed('No record of the model yet', waits),
    ...listed('Left out', left),
    ...listed('Unmapped metrics', unmappedMetrics),
    ...listed('Unmapped, and like a name of ours', like),
    ...listed('Unmapped', unlike),
  ].join('\n');
}

function listed(title: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  return [`  ${title}:`, ...items.map((item) => `    ${showUnseen(item)}`)];
}

/** Names that hold one of ours first: these are the ones that a mapping may lack. */
function splitByLikeness(
  names: readonly string[],
  ourNames: readonly string[],
): [string[], string[]] {
  const ours = ourNames.map(bare).filter((name) => name.length > 3);
  const isLike = (name: string) => ours.some((our) => bare(name).includes(our));
  const sorted = names.toSorted((one, other) => one.localeCompare(other, 'en'));
  return [sorted.filter(isLike), sorted.filter((name) => !isLike(name))];
}

/** A name without what spellings differ in. */
function bare(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
