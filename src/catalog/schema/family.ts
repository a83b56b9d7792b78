import { z } from 'zod';
import { alias, explain, strict, words } from './spelling.ts';

/** Models that share a name: `content/families/*.md`. The text beneath says what binds them. */
export const family = strict({
  name: explain(words, 'What people call it.', 'Llama 4'),
  developer: explain(words, 'Who trained its members.', 'Meta'),
  aliases: explain(
    z.array(alias).default([]),
    'Other spellings; each becomes an address that leads to the page.',
    '[llama4]',
  ),
});
