import { layout } from './layout.ts';
import { explain, someOf, strict } from './spelling.ts';
import { sure } from './sure.ts';

/**
 * The shape of a model that is known from catalogues alone: `content/layouts/*.md`, under the id of the
 * model. Where a person keeps the record of a model, its layouts stand there.
 */
export const layouts = strict({
  layouts: explain(someOf(layout), 'What decides its memory, a block a source.', ''),
  sure,
});
