import { z } from 'zod';
import { AREAS, type AreaId } from '../vocabulary.ts';
import { aliases } from './id.ts';
import { anyOf, count, explain, flag, listOf, oneOf, strict } from './spelling.ts';
import { sure } from './sure.ts';
import { line, unit } from './text.ts';
import { webAddress } from './web-address.ts';

const AREA_IDS = Object.keys(AREAS) as [AreaId, ...AreaId[]];

const SPAN = 'allowed is [lowest, highest], such as [0, 100]';
const span = z.tuple([count, count], { error: () => SPAN });

const run = strict({
  name: explain(line, 'The edition in words.', 'Quiz, data of 3 October 2026'),
  by: explain(line, 'Who ran it, as results on record say it.', 'Quizzers'),
  settings: explain(
    listOf(line),
    'How the settings of its results begin; only what one party ran alike belongs together.',
    '[data of 3 October 2026]',
  ),
  margin: explain(
    strict({
      points: explain(count.positive(), 'The least difference that counts.', '2'),
      why: explain(line, 'Why that much.', 'Two standard errors over 500 tasks.'),
    }),
    'The least difference that counts where results carry no margin.',
    '',
  ),
  relayed: explain(
    flag.optional(),
    'true where figures count, too, that only an article relays; what rests on them never is clear.',
    'true',
  ),
  weak: explain(line.optional(), 'What a reader has to bear in mind.', 'The agents differ.'),
});

/** A test with a metric: `content/benchmarks/*.md`. The text beneath says what it is weak at. */
export const benchmark = strict({
  name: explain(line, 'What people call it.', 'GPQA Diamond'),
  aliases: explain(
    aliases,
    'Other spellings; each becomes an address that leads to the page.',
    '[gpqa]',
  ),
  area: explain(oneOf(AREA_IDS), `One of ${AREA_IDS.join(', ')}.`, 'knowledge'),
  measures: explain(line, 'One sentence: what it tests.', 'Questions that experts write.'),
  metric: explain(line, 'What is counted.', 'accuracy'),
  unit: explain(unit.optional(), 'Written after the figure.', "'%'"),
  range: explain(span.optional(), 'The lowest and highest figure.', '[0, 100]'),
  better: explain(oneOf(['higher', 'lower']), 'higher or lower.', 'higher'),
  runs: explain(
    anyOf(run),
    'Results in the records of models that one party ran alike: an edition each.',
    '',
  ),
  url: explain(webAddress.optional(), "The benchmark's own page.", 'https://example.com'),
  sure,
});
