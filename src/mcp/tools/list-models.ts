import { z } from 'zod';
import { keyOf } from '../../find/spelling.ts';
import { toolOf } from '../tool.ts';
import { namesIn, recordNamed } from '../named.ts';

/** `list_models`: every model, or those of a maker or a family. */
export const listModels = toolOf({
  name: 'list_models',
  title: 'List models',
  description:
    'Lists the large language models that Matchup compares: id, name, maker, family, release day, whether it can still be used. Every other tool takes these ids.',
  input: z.strictObject({
    developer: z.string().optional().describe('Only models by this maker: OpenAI'),
    family: z.string().optional().describe('Only models of this family, by its id: llama-4'),
    usable: z
      .boolean()
      .optional()
      .describe('true: only models that somebody can still begin to use'),
  }),
  answer: async (published, { developer, family, usable }) => {
    const [models, names, families] = await Promise.all([
      published.result('models', 'models'),
      namesIn(published),
      published.result('families', 'families'),
    ]);
    const makers = [...new Set(models.map((model) => model.developer))].map((id) => ({ id }));
    const maker =
      developer &&
      (makers.find(({ id }) => keyOf(id) === keyOf(developer)) ??
        recordNamed('maker', developer, makers));
    if (family) recordNamed('family', family, families);
    const found = new Map(names.models.map((model) => [model.id, model]));
    return {
      models: models
        .filter((model) => !maker || model.developer === maker.id)
        .filter((model) => !family || model.family === family)
        .filter(({ id }) => !usable || !found.get(id)?.isGone)
        .map((model) => {
          const { released = '', isGone = false, also } = found.get(model.id) ?? {};
          return { ...model, released, canBeUsed: !isGone, alsoCalled: also };
        }),
    };
  },
});
