import { load } from 'cheerio';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsOf } from '../../src/comparison/rows/compare.ts';
import { SIDES } from '../../src/comparison/rows/sides.ts';
import { embedView } from '../../src/comparison/views/embed.ts';
import { matchupOf } from '../../src/comparison/views/matchup.ts';
import { embedCode, frameCode } from '../../src/exports/embed/code.ts';
import { oEmbedOf } from '../../src/exports/embed/oembed.ts';
import { STUDIES, modelOf } from '../content/catalog.ts';

const ADDRESS = 'https://matchup.example/embed/gpt-4o-vs-llama-4-maverick/';

test('the code shows the page under its title, whatever that is, and brings nothing else along', () => {
  const signs = fc.constantFrom('"', "'", '<', '>', '&', '&amp;', '</iframe>', '<script>');
  const titles = fc.array(fc.oneof(signs, fc.string({ unit: 'grapheme' })), { maxLength: 5 });
  fc.assert(
    fc.property(titles, (parts) => {
      const title = parts.join('');
      const $ = load(`<body>${embedCode(ADDRESS, title)}</body>`);
      const tags = $('body')
        .children()
        .get()
        .map(({ tagName }) => tagName);
      expect(tags).toEqual(['iframe', 'script']);
      expect($('iframe').attr('src')).toBe(ADDRESS);
      expect($('iframe').attr('title')).toBe(title);
    }),
    { numRuns: 40 },
  );
});

test('oEmbed gives the frame alone, in the size that it names', () => {
  const places = { start: 'https://matchup.example/', embed: ADDRESS };
  const answer = oEmbedOf('GPT-4o vs Llama 4 Maverick', 'Matchup', places);
  const { html, width, height, ...rest } = answer;
  expect(html).toBe(frameCode(ADDRESS, rest.title));
  expect([width, height]).toEqual([640, Number(/height="(\d+)"/.exec(html)?.[1])]);
  expect(rest).toMatchObject({ version: '1.0', type: 'rich', provider_url: places.start });
});

test('a comparison for frames says what the rows of the pair say, and names who says each figure', () => {
  const models = { a: modelOf('gpt-4o'), b: modelOf('llama-4-maverick') };
  const matchup = matchupOf(STUDIES, models);
  const { lines, sources, summary, page } = embedView(matchup);
  const rows = new Map(rowsOf(matchup).map((row) => [row.id as string, row]));
  expect(lines.length).toBeGreaterThan(3);
  for (const { id, leader, cells } of lines) {
    const row = rows.get(id);
    expect(leader).toBe(row?.outcome.kind === 'lead' ? row.outcome.side : undefined);
    for (const side of SIDES) {
      expect(cells[side].text).toBe(row?.cells[side].text);
      if (cells[side].isKnown) expect(sources).toContain(cells[side].source);
    }
  }
  const links = summary.filter((piece) => typeof piece === 'object' && 'row' in piece);
  expect(links.length).toBeGreaterThan(0);
  expect(links).not.toContainEqual(expect.objectContaining({ page: undefined }));
  expect(links).toContainEqual(expect.objectContaining({ page }));
});
