import type { Field } from '../field.ts';

/** Who made the model, when, and what follows it. */
export const IDENTITY_FIELDS = {
  developer: {
    label: 'Developer',
    group: 'identity',
    kind: 'text',
    explain: 'Who trained the model.',
    example: 'Meta',
    inherited: true,
    shelf: 'trained',
  },
  released: {
    label: 'Released',
    group: 'identity',
    kind: 'date',
    explain: 'The first day on which anyone outside could use it.',
    example: "'2025-04-05'",
    inherited: false,
    shelf: 'trained',
  },
  successor: {
    label: 'Successor',
    group: 'identity',
    kind: 'text',
    explain: 'What its maker, or a host, says to move to.',
    example: 'gpt-6-luna',
    inherited: false,
    shelf: 'terms',
  },
} as const satisfies Record<string, Field & { group: 'identity' }>;
