import { describe, expect, test } from 'vitest';
import { type PictureCard, pagePictures } from '../../src/site/picture/card.ts';
import { drawPicture } from '../../src/site/picture/draw.ts';
import { STUDIES } from './catalog.ts';

/** What those who show links take: 1200 by 630 points, and few enough bytes for a phone. */
const MOST_BYTES = 60_000;

const PICTURES = new Map(pagePictures(STUDIES).map(({ page, card }) => [page, card]));

function cardOf(page: string): PictureCard {
  const card = PICTURES.get(page);
  if (!card) throw new Error(`${page} has no picture`);
  return card();
}

function sizeOf(png: Buffer): number[] {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe('the picture', () => {
  test('of a pair has its names, two leads a side and the tally', () => {
    const { names, columns, foot } = cardOf('/compare/gpt-4o-vs-llama-4-maverick/');
    expect(names.map(({ text }) => text)).toEqual(['GPT-4o', 'Llama 4 Maverick']);
    const tally = /^GPT-4o leads (\d+) rows?, Llama 4 Maverick (\d+), \d+ even, \d+ undecided$/;
    const [, ...leads] = tally.exec(foot) ?? [];
    expect(columns.map(({ lines }) => lines.length)).toEqual(
      leads.map((number) => Math.min(2, Number(number))),
    );
    expect(columns[1]?.lines[0]).toMatch(/^.+: .+$/);
  });

  test.each([
    '/models/llama-4-maverick/',
    '/use-cases/one-gpu/',
    '/compare/gpt-4o-2024-05-13-vs-gpt-4o-2024-08-06/',
  ])('of %s is drawn, alike each time, and light', async (page) => {
    const card = cardOf(page);
    const png = await drawPicture(card);
    expect(sizeOf(png)).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(MOST_BYTES);
    expect((await drawPicture(structuredClone(card))).equals(png)).toBe(true);
  });

  test('takes names that no other has: long, foreign, or like markup', async () => {
    const text = '<b>Модель 模型 & “Ω” '.repeat(9);
    const card: PictureCard = {
      names: [{ voice: 'a', text }],
      columns: [{ voice: 'b', lines: ['', text] }],
      foot: text,
    };
    expect(sizeOf(await drawPicture(card))).toEqual([1200, 630]);
  });
});
