import { sayNumber } from '../../catalog/values/quantity.ts';
import { largestServed } from '../evidence/host-note.ts';
import type { Job } from '../jobs/job.ts';
import { capital } from '../prose/capital.ts';
import { type Prose } from '../prose/prose.ts';
import { type Comparison, findRow } from '../rows/compare.ts';
import { type SideId, SIDES } from '../rows/sides.ts';
import { joinWords } from './telling.ts';

/** How long an input each of two models takes, by the lengths that readers of a job bring. */

interface Window {
  tokens: number;
  /** The host that serves it; none where only the maker's claim is known. */
  host?: string | undefined;
}

/**
 * `Only Llama 4 Scout takes 400,000 tokens (at Host); neither takes 1 million tokens.`
 * Nothing where a job has no lengths, a window is not known, or the same models take each length. A
 * window that nobody is known to serve is named as a claim; that a length is taken wins nothing.
 */
export function sayLengths({ useCase }: Job, comparison: Comparison): Prose | undefined {
  const windows = { a: windowOf(comparison, 'a'), b: windowOf(comparison, 'b') };
  const { a, b } = windows;
  if (useCase.lengths.length === 0 || !a || !b) return undefined;
  const fits = (length: number) => SIDES.filter((side) => (windows[side]?.tokens ?? 0) >= length);
  const groups = Map.groupBy(useCase.lengths, ({ number }) => fits(number).join(''));
  // Where each length finds the same models, the windows separate nothing.
  if (groups.size === 1) return undefined;
  const { models } = comparison;
  const clauses = [...groups].flatMap(([sides, lengths]) => {
    const names = joinWords(lengths.map(({ number }) => sayNumber(number)));
    // What both take is no difference.
    if (sides === 'ab') return [];
    if (sides === '') return [`neither takes ${names} tokens`];
    const side = sides as SideId;
    return [`only ${models[side].name} takes ${names} tokens${sayWhere(windows[side])}`];
  });
  return [`${capital(clauses.join('; '))}.`];
}

function sayWhere(window: Window | undefined): string {
  if (!window) return '';
  return window.host ? ` (at ${window.host})` : ' (as claimed)';
}

function windowOf(comparison: Comparison, side: SideId): Window | undefined {
  const served = largestServed(comparison.models[side], comparison.date);
  if (served) return served;
  const value = findRow(comparison, 'context-window')?.cells[side].value;
  return value?.kind === 'quantity' ? { tokens: value.number } : undefined;
}
