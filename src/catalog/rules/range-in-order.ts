import { type Rule, onEach } from './rule.ts';

export const RANGE_IN_ORDER: Rule = {
  id: 'range-in-order',
  says: "A benchmark's range runs from the lowest to the highest figure.",
  mend: 'Turn the two figures round.',
  find: onEach('benchmarks', (entry) => {
    const { range } = entry.record;
    if (!range || range[0] < range[1]) return [];
    const message = `found ${range.join(' to ')}; allowed is [lowest, highest]. ${range[0] === range[1] ? 'Write two figures that differ' : 'Turn them round'}`;
    return [entry.problem(['range'], message)];
  }),
};
