import { expect, test } from 'vitest';
import { pagesOf } from '../../src/comparison/rows/pages.ts';
import { compare } from '../../src/comparison/rows/compare.ts';
import type { ModelPart } from '../../src/comparison/several/several.ts';
import { meet } from '../../src/scripts/meeting.ts';
import { toInlineHtml } from '../../src/site/markdown/markdown.ts';
import { pairPart } from '../../src/site/page/cell-part.ts';
import { modelPart } from '../../src/site/page/parts.ts';
import { CATALOG, STUDIES } from './catalog.ts';

/** What a browser makes of the parts of two models, held against the pages of the two. */

const sent = (part: unknown) => JSON.parse(JSON.stringify(part)) as unknown;
const parts = new Map(
  await Promise.all(
    CATALOG.models.map(
      async (model) => [model, sent(await modelPart(STUDIES, model)) as ModelPart] as const,
    ),
  ),
);
/** Every fifth pair: each model with some eight others. */
const pairs = pagesOf(CATALOG).filter((_, at) => at % 5 === 0);

test('a browser finds of any two models what their page says, from their own two files', async () => {
  for (const { a, b } of pairs) {
    const [one, other] = [parts.get(a), parts.get(b)];
    if (!one || !other) throw new Error(`There is no part of ${a.id} or ${b.id}`);
    const page = await pairPart(compare(STUDIES, { a, b }), toInlineHtml);
    // Whichever of the two was chosen first.
    expect(sent(await meet(other, one)), `${a.id} and ${b.id}`).toEqual(sent(page));
  }
});

test('the files of two models are not mixed up with those of another build', async () => {
  const [one, other] = [...parts.values()];
  if (!one || !other) throw new Error('There are fewer than two models');
  const later = { ...other, parcel: { ...other.parcel, date: '2099-01-01' } };
  await expect(meet(one, later)).rejects.toThrow('different builds');
});
