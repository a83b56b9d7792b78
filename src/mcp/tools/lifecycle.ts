import { z } from 'zod';
import { modelNamed } from '../named.ts';
import { toolOf } from '../tool.ts';

const DAY = z.iso.date({ error: 'A day is written like 2027-01-01.' });

/** `lifecycle`: what ends, and when. */
export const lifecycle = toolOf({
  name: 'lifecycle',
  title: 'What shuts down, and when',
  description:
    'Last days of models by surface (an API, a chat product, a cloud): to come (ahead), limited without a last day (limited), gone (past), each with its sources. A day that is "not before" is no end date; the text says which it is.',
  input: z.strictObject({
    model: z.string().optional().describe('Only this model, by id or name'),
    surface: z.string().optional().describe('Only surfaces with this in their name: Azure'),
    until: DAY.optional().describe('Only ends up to this day'),
    from: DAY.optional().describe('Only ends from this day on'),
    which: z
      .array(z.enum(['ahead', 'limited', 'past']))
      .min(1)
      .default(['ahead', 'limited'])
      .describe('Which kinds of ends'),
  }),
  answer: async (published, { model, surface, until, from, which }) => {
    const named = model ? await modelNamed(published, model) : undefined;
    const all = await published.result('lifecycle', 'lifecycle');
    const isAsked = (end: (typeof all)['ahead'][number]) =>
      (!named || end.model === named.id) &&
      (!surface || end.surface.toLowerCase().includes(surface.toLowerCase())) &&
      (!until || end.on <= until) &&
      (!from || end.on >= from);
    const found = which.map((part) => [part, all[part].filter(isAsked)] as const);
    return { page: '/lifecycle/', ...Object.fromEntries(found) };
  },
});
