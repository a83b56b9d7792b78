import { aliases } from './id.ts';
import { explain, strict } from './spelling.ts';
import { sure } from './sure.ts';
import { line } from './text.ts';

/** Models that share a name: `content/families/*.md`. The text beneath says what binds them. */
export const family = strict({
  name: explain(line, 'What people call it.', 'Llama 4'),
  developer: explain(line, 'Who trained its members.', 'Meta'),
  aliases: explain(
    aliases,
    'Other spellings; each becomes an address that leads to the page.',
    '[llama4]',
  ),
  sure,
});
