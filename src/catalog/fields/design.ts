import type { Field } from '../field.ts';

/** Parameters, from a million to far beyond the largest model. */
const PARAMETERS: readonly [number, number] = [1e6, 1e14];

/** What the model is built of. */
export const DESIGN_FIELDS = {
  architecture: {
    label: 'Architecture',
    group: 'design',
    kind: 'choice',
    options: { dense: 'Dense', 'mixture-of-experts': 'Mixture of experts' },
    explain: 'Dense models use every parameter for each token; a mixture of experts uses a few.',
    example: 'mixture-of-experts',
    inherited: true,
    shelf: 'trained',
  },
  'parameters-total': {
    label: 'Total parameters',
    group: 'design',
    kind: 'quantity',
    range: PARAMETERS,
    tolerance: 0.02,
    explain: 'All weights of the model: what has to fit in memory.',
    example: '400B',
    inherited: true,
    shelf: 'trained',
  },
  'parameters-active': {
    label: 'Active parameters',
    group: 'design',
    kind: 'quantity',
    range: PARAMETERS,
    tolerance: 0.02,
    explain: 'The weights used for one token: what sets the work per token.',
    example: '17B',
    inherited: true,
    shelf: 'trained',
  },
  experts: {
    label: 'Experts',
    group: 'design',
    kind: 'quantity',
    range: [2, 100_000],
    explain: 'How many routed experts a mixture-of-experts layer has.',
    example: '128',
    inherited: true,
    shelf: 'trained',
  },
} as const satisfies Record<string, Field & { group: 'design' }>;
