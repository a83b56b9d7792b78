import type { Field } from '../field.ts';

/** What using it as a service means. */
export const SERVICE_FIELDS = {
  'rate-limits': {
    label: 'Rate limits',
    group: 'service',
    kind: 'text',
    explain: 'How much one account may ask for in a minute.',
    example: '500 requests a minute at tier 1',
    inherited: true,
    shelf: 'terms',
  },
  batch: {
    label: 'Batch processing',
    group: 'service',
    kind: 'flag',
    better: 'yes',
    explain: 'Can be sent many requests to be answered later, for a lower price.',
    example: 'true',
    inherited: true,
    shelf: 'served',
  },
  streaming: {
    label: 'Streaming',
    group: 'service',
    kind: 'flag',
    better: 'yes',
    explain: 'Sends the answer while it is being written.',
    example: 'true',
    inherited: true,
    shelf: 'served',
  },
  'data-handling': {
    label: 'Data handling',
    group: 'service',
    kind: 'text',
    explain: 'Where your data goes when you use it.',
    example: 'stays on your machines when self-hosted',
    inherited: true,
    shelf: 'terms',
  },
} as const satisfies Record<string, Field & { group: 'service' }>;
