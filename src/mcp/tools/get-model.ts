import { z } from 'zod';
import { modelNamed, recordNamed } from '../named.ts';
import { toolOf } from '../tool.ts';

const PARTS = ['rows', 'life', 'events', 'offers', 'results', 'remarks'] as const;

/** `get_model`: what is on record of one model, and who says so. */
export const getModel = toolOf({
  name: 'get_model',
  title: 'Get a model',
  description:
    'What is on record of one model: facts row by row with every source and day, disputes included (rows), where it can be had and until when (life, events), prices of every provider in US dollars per million tokens (offers), benchmark results with how they were run (results), opinions and incidents (remarks). A state that is not "known" has no value, and unknown is never no.',
  input: z.strictObject({
    model: z.string().min(1).describe('An id, a name or another spelling: gpt-4o'),
    parts: z.array(z.enum(PARTS)).min(1).default(['rows', 'life']).describe('Which parts'),
    rows: z
      .array(z.string())
      .min(1)
      .optional()
      .describe('Only these rows of facts, by id: context-window'),
  }),
  answer: async (published, { model: text, parts, rows: wanted }) => {
    const { id } = await modelNamed(published, text);
    const whole = await published.result('model', `models/${id}`);
    const { rows } = whole;
    const kept = wanted ? wanted.map((row) => recordNamed('row', row, rows)) : rows;
    const { name, developer, family, page, aliases, snapshotOf, reviewed } = whole;
    return {
      ...{ id, name, developer, family, page, aliases, snapshotOf, reviewed },
      ...Object.fromEntries(parts.map((part) => [part, part === 'rows' ? kept : whole[part]])),
      leftOut: PARTS.filter((part) => !parts.includes(part)),
    };
  },
});
