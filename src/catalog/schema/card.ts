import { anyOf, count, explain, quantity, say, strict } from './spelling.ts';
import { sure } from './sure.ts';
import { line } from './text.ts';
import { testimonyOfSource } from './testimony.ts';

const amount = count.positive(say('allowed is a number above 0, without quotes'));

const fact = strict({
  ...testimonyOfSource,
  memory: explain(quantity.optional(), 'Memory in bytes as it is named: 80 GB is 80B.', '80B'),
  reported: explain(
    quantity.optional(),
    'Memory in bytes as the driver reports it: 81,559 MiB is 85,520,809,984.',
    "'85,520,809,984'",
  ),
  price: explain(
    amount.optional(),
    'List price of one card in US dollars, or what it is widely sold for.',
    '30000',
  ),
  power: explain(amount.optional(), 'Watts at most.', '700'),
}).refine((block) => [block.memory, block.reported, block.price, block.power].some(Boolean), {
  path: ['memory'],
  when: () => true,
  error: () =>
    'allowed is at least one of memory, reported, price and power. Give one, or leave the block out',
});

/** A card that models run on: `content/cards/*.md`. */
export const card = strict({
  name: explain(line, 'What people call it.', 'H100 80 GB'),
  maker: explain(line, 'Who makes it.', 'NVIDIA'),
  facts: explain(anyOf(fact), 'What sources say of it, a block a source.', ''),
  sure,
});
