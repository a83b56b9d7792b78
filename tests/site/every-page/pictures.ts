import type { Cheerio } from 'cheerio';
import type { Element } from 'domhandler';
import { describe, expect, test } from 'vitest';
import { type Rule, expectNone } from '../finding.ts';
import { type Page, pageAt, pageOf, readSite } from '../pages.ts';
import { cellOf, outcomeOf } from '../shown.ts';
import { onEach, onEachPair } from './walk.ts';

const SIDES = ['a', 'b'] as const;

function picturesOf(page: Page): Cheerio<Element> {
  return page.$<Element, string>('figure.picture');
}

/** The same check, which counts the pages that have something to be checked. */
function counting(has: (page: Page) => number, check: Rule): Rule & { count: number } {
  const counted: Rule & { count: number } = Object.assign(
    (page: Page) => {
      counted.count += has(page);
      return check(page);
    },
    { count: 0 },
  );
  return counted;
}

/** The words beneath the picture of a row. */
function captionOf(page: Page, row: string): Cheerio<Element> {
  return picturesOf(page)
    .find('figcaption')
    .filter((_, caption) => page.$(caption).find(`a[href="#${row}"]`).length > 0);
}

/** What a picture says of one side, without the name of the model. */
function wordsOf(page: Page, row: string, side: 'a' | 'b'): string {
  return captionOf(page, row).find(`.${side}`).text().replace(/\s+/g, ' ').trim();
}

function hasPicture(page: Page, row: string): boolean {
  return captionOf(page, row).length > 0;
}

/** The words of a picture hold what its row shows on each side. */
const saysItsRow =
  (row: string): Rule =>
  (page) => {
    if (!hasPicture(page, row)) return [];
    return SIDES.filter((side) => {
      const { value, state } = cellOf(page, row, side);
      const isPrice = state === 'unknown' && row.startsWith('price-');
      const expected = isPrice ? 'no current paid offer was found' : value;
      return !wordsOf(page, row, side).toLowerCase().includes(expected.toLowerCase());
    }).map((side) => `${row} ${side}: the picture says "${wordsOf(page, row, side)}"`);
  };

/** A row that is not known on either side has no picture. */
const drawsWhatIsKnown: Rule = (page) =>
  ['context-window', 'price-cheapest'].filter(
    (row) =>
      hasPicture(page, row) && SIDES.every((side) => cellOf(page, row, side).state !== 'known'),
  );

const ROWS = ['context-window', 'price-cheapest'];

const BROKEN = `<figure class="picture"><figcaption><a href="#context-window">Context window</a>
  <span class="a">Alpha: 64,000 tokens.</span> <span class="b">Beta: no source found.</span></figcaption></figure>
  <table><tr id="context-window"><th></th><td data-state="unknown">No source found</td><td data-state="unknown">No source found</td></tr></table>`;

const rowRules = ROWS.map((row) =>
  counting((page) => Number(hasPicture(page, row)), saysItsRow(row)),
);
const rowFindings = rowRules.map(onEachPair);

const saysItsSize = counting(
  (page) => Number(hasPicture(page, 'parameters-total')),
  (page) => {
    if (!hasPicture(page, 'parameters-total')) return [];
    const { value } = cellOf(page, 'parameters-total', 'a');
    const says = wordsOf(page, 'parameters-total', 'a');
    return says.toLowerCase().includes(value.toLowerCase()) ? [] : [`the picture says "${says}"`];
  },
);
const sizeFindings = onEach(saysItsSize);

const lifeFindings = onEachPair((page) => {
  const lives = page.$('figure.picture:has(a[href="#availability"])').text().toLowerCase();
  return SIDES.map((side) => cellOf(page, 'availability', side))
    .filter(({ value, state }) => state === 'known' && value !== 'Never released')
    .filter(({ value }) => !lives.includes(value.toLowerCase()))
    .map(({ value }) => `the picture does not say "${value}"`);
});

describe('the words of a picture', () => {
  test.each(ROWS.map((row, at) => [row, at] as const))('hold what the row %s shows', (_, at) => {
    expectNone(rowFindings[at]?.() ?? ['not asked']);
    expect(rowRules[at]?.count).toBeGreaterThan(100);
  });

  test('hold the size of a model on its page', () => {
    expectNone(sizeFindings());
    expect(saysItsSize.count).toBeGreaterThan(5);
  });

  test('that hold something else are found', () => {
    expect(saysItsRow('context-window')(pageOf(BROKEN))).toHaveLength(1);
  });

  test('of lives hold what the row shows, surface by surface', () => {
    expectNone(lifeFindings());
  });
});

const unknownFindings = onEachPair(drawsWhatIsKnown);

test('what is not known on either side is not drawn', () => {
  expect(drawsWhatIsKnown(pageOf(BROKEN))).toEqual(['context-window']);
  expectNone(unknownFindings());
});

test('what is not disclosed has no mark, whoever guesses at it', () => {
  const { $ } = pageAt(readSite(), '/compare/gpt-4o-vs-llama-4-behemoth/');
  const drawing = (row: string) => $(`figure.picture:has(a[href="#${row}"]) svg`);
  expect(drawing('context-window').find('circle')).toHaveLength(1);
  expect(drawing('context-window').find('rect')).toHaveLength(0);
  const barsOf = (id: string) =>
    pageAt(readSite(), `/models/${id}/`).$('figure.bars:has(a[href="#parameters-total"]) rect');
  expect(barsOf('gpt-4o')).toHaveLength(0);
  expect(barsOf('llama-4-behemoth')).toHaveLength(1);
});

/** The lines of results that a picture joins. */
const joined = (page: Page) =>
  page
    .$('.duel tr:has(> th summary > svg)')
    .toArray()
    .map((element) => page.$(element));
const rowOf = (line: Cheerio<Element>) => line.attr('id') ?? '';

const joinsWhatCompares = counting(
  (page) => joined(page).length,
  (page) =>
    joined(page).flatMap((line) => {
      const row = rowOf(line);
      const leads = SIDES.some((side) => cellOf(page, row, side).leads);
      const told = leads ? 'lead' : outcomeOf(page, row);
      return /^(lead|Even|Not counted: )/.test(told) ? [] : [`${row} is joined: ${told}`];
    }),
);
const joinFindings = onEachPair(joinsWhatCompares);

const markFindings = onEachPair((page) =>
  joined(page)
    .filter((line) => {
      const values = SIDES.map((side) => cellOf(page, rowOf(line), side).value);
      const marks = [line.find('circle').attr('cx'), line.find('rect').attr('x')];
      const off = values.map((value, at) => parseFloat(value) - parseFloat(marks[at] ?? ''));
      return !off.every((by) => Math.abs(by) < 0.06);
    })
    .map((line) => `${rowOf(line)} is not drawn at what it shows`),
);

describe('results are joined', () => {
  test('only where they can be compared', () => {
    expectNone(joinFindings());
    expect(joinsWhatCompares.count).toBeGreaterThan(100);
  });

  test('at the figures of their rows, the left model a dot, the right one a square', () => {
    expectNone(markFindings());
  });
});

const leadsToItsRows: Rule = (page) => {
  const { $, ids } = page;
  const pictures = picturesOf(page)
    .toArray()
    .map((element) => $(element));
  const without = pictures.filter((picture) => picture.find('a[href^="#"]').length === 0);
  const bare = pictures.filter((picture) => picture.find('svg:not([aria-hidden="true"])').length);
  const dead = picturesOf(page)
    .find('a[href^="#"]')
    .toArray()
    .map((link) => $(link).attr('href') ?? '')
    .filter((target) => !ids.has(target.slice(1)));
  return [...without.map(() => 'no link'), ...bare.map(() => 'not hidden'), ...dead];
};
const rowLinkFindings = onEach(leadsToItsRows);

test('a picture leads to its rows, is hidden from readers who have its words, and needs no script', () => {
  expect(leadsToItsRows(pageOf('<figure class="picture"><svg></svg></figure>'))).toHaveLength(2);
  expectNone(rowLinkFindings());
});

const liesWithin: Rule = (page) =>
  picturesOf(page)
    .find('svg *')
    .toArray()
    .flatMap(({ attribs }) => ['cx', 'x', 'x1', 'x2', 'width'].map((name) => attribs[name] ?? '0'))
    .map((place) => Number.parseFloat(place))
    .filter((place) => !(place >= 0 && place <= 100))
    .map((place) => `at ${place}`);
const placeFindings = onEach(liesWithin);

test('every mark lies within its picture', () => {
  const outside = '<figure class="picture"><svg><circle cx="101%"/></svg></figure>';
  expect(liesWithin(pageOf(outside))).toHaveLength(1);
  expectNone(placeFindings());
});
