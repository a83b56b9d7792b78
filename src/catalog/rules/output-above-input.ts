import { type Rule, onOffers } from './rule.ts';

const PAIRS = [
  ['output', 'input'],
  ['batchOutput', 'batchInput'],
] as const;

export const OUTPUT_ABOVE_INPUT: Rule = {
  id: 'output-above-input',
  says: 'A million tokens of answer cost at least as much as a million of prompt.',
  mend: 'Turn the two prices round if they were taken for each other.',
  asks: true,
  find: onOffers(({ entry, offer, at }) =>
    PAIRS.flatMap(([answer, prompt]) => {
      const [price, least] = [offer[answer], offer[prompt]];
      if (price === undefined || least === undefined || price >= least) return [];
      const rule = `the ${prompt} price beside it is $${least}, and answers are never the cheaper part. Turn the two round if they were taken for each other`;
      return [entry.problem(at(answer), `found $${price}; ${rule}`)];
    }),
  ),
};
