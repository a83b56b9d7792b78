import type { Entry } from '../file/read.ts';
import { FIELD_IDS, fieldOf } from '../fields.ts';
import { TOKENS_OF_CONTEXT } from '../fields/context.ts';
import type { Finding } from '../problems/problem.ts';
import type { Path } from '../problems/locate.ts';
import type { Quantity } from '../values/quantity.ts';
import type { Rule } from './rule.ts';

export const FIGURE_IN_RANGE: Rule = {
  id: 'figure-in-range',
  says: 'A figure is one that its field can have: a whole number of tokens from 256, 2 experts at least, a million parameters at least.',
  mend: 'Write the figure as its source has it, with a comma between thousands, or K, M, B, T.',
  asks: true,
  find: ({ models, providers }) => [
    ...models.flatMap((entry) =>
      entry.record.claims.flatMap(({ facts }, index) =>
        FIELD_IDS.flatMap((field) => {
          const value = facts[field]?.value;
          const { range, unit = '' } = fieldOf(field);
          const path = ['claims', index, 'facts', field];
          return value?.kind === 'quantity' && range ? check(entry, path, value, range, unit) : [];
        }),
      ),
    ),
    ...providers.flatMap((entry) =>
      entry.record.offers.flatMap((offer, index) =>
        (['context', 'maxOutput', 'above'] as const).flatMap((key) => {
          const value = offer[key];
          return value
            ? check(entry, ['offers', index, key], value, TOKENS_OF_CONTEXT, 'tokens')
            : [];
        }),
      ),
    ),
  ],
};

function check(
  entry: Entry,
  path: Path,
  { number, step }: Quantity,
  [least, most]: readonly [number, number],
  unit: string,
): Finding[] {
  const isWhole = Number.isInteger(number) || unit !== 'tokens';
  if (isWhole && number >= least && number <= most) return [];
  const what = [number, unit].filter((part) => part !== '').join(' ');
  const rule = `allowed are ${unit === 'tokens' ? 'whole numbers ' : ''}from ${say(least)} to ${say(most)}`;
  return [entry.problem(path, `found ${what}; ${rule}. ${mendOf(number, step)}`)];
}

function say(number: number): string {
  return number.toLocaleString('en');
}

/** A dot for thousands is the commonest slip: `16.384`. */
function mendOf(number: number, step: number): string {
  const thousands = Math.round(number * 1000);
  return step < 1 && number >= 1
    ? `Write ${say(thousands)} or ${Math.round(number)}K if that is meant; a dot begins decimals`
    : 'Correct it';
}
