import { sayDate } from '../catalog/values/date.ts';
import type { StaleGroup, StaleItem } from './item.ts';

/** The list as text for a terminal. */
export function sayStale(groups: readonly StaleGroup[], date: string): string {
  const parts = groups.map(({ title, todo, items }) => {
    const lines = items.map(
      (item) => `${sayAge(item).padStart(9)}  ${placeOf(item)}  ${item.what}`,
    );
    return [`${title}: ${items.length}`, ...(items.length > 0 ? [todo, ...lines] : [])].join('\n');
  });
  return [`As of ${sayDate(date)}`, ...parts].join('\n\n');
}

/** The list in Markdown, for an issue. */
export function markStale(groups: readonly StaleGroup[], date: string): string {
  const parts = groups
    .filter(({ items }) => items.length > 0)
    .map(({ title, todo, items }) => {
      const rows = items.map(
        (item) => `| ${sayAge(item)} | \`${placeOf(item)}\` | ${escaped(item.what)} |`,
      );
      const head = ['| Age | Record | What |', '| --: | :-- | :-- |'];
      return [`## ${title}: ${items.length}`, todo, [...head, ...rows].join('\n')].join('\n\n');
    });
  const nothing = parts.length > 0 ? [] : ['Nothing wants to be looked at again.'];
  return [
    `What the records want looked at again, as of ${sayDate(date)}.`,
    ...parts,
    ...nothing,
  ].join('\n\n');
}

function sayAge({ age }: StaleItem): string {
  return age === undefined ? 'no date' : `${age} days`;
}

function placeOf({ file, line }: StaleItem): string {
  return `${file}:${line}`;
}

/** Text that stays text in a cell of a table, and calls nobody. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|~]/g, '\\$&').replace(/[@#]/g, '$&\u200b');
}
