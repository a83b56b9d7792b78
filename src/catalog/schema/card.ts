import { anyOf, count, explain, quantity, strict } from './spelling.ts';
import { sure } from './sure.ts';
import { line } from './text.ts';
import { testimonyOfSource } from './testimony.ts';

const fact = strict({
  ...testimonyOfSource,
  memory: explain(quantity.optional(), 'Memory in bytes as it is named: 80 GB is 80B.', '80B'),
  reported: explain(
    quantity.optional(),
    'Memory in bytes as the driver reports it: 81,559 MiB is 85,520,809,984.',
    "'85,520,809,984'",
  ),
  price: explain(
    count.optional(),
    'List price of one card in US dollars, or what it is widely sold for.',
    '30000',
  ),
  power: explain(count.optional(), 'Watts at most.', '700'),
});

/** A card that models run on: `content/cards/*.md`. */
export const card = strict({
  name: explain(line, 'What people call it.', 'H100 80 GB'),
  maker: explain(line, 'Who makes it.', 'NVIDIA'),
  facts: explain(anyOf(fact), 'What sources say of it, a block a source.', ''),
  sure,
});
