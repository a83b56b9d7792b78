import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'domhandler';
import { describe, expect, test } from 'vitest';
import {
  type CellPart,
  type ModelPart,
  type PairPart,
  severalRow,
} from '../../../src/comparison/several/several.ts';
import { meet } from '../../../src/scripts/meeting.ts';
import { isPair } from '../../../src/site-check/page.ts';
import { expectNone } from '../finding.ts';
import { type Page, pageAt, pairPages, readBasedSite, readLaterSite, readSite } from '../pages.ts';
import { valueOf } from '../../../src/site-check/row.ts';
import { looked, membersOf, onEach } from './walk.ts';

/** What a browser makes a table of several models of, held against the pages. */

const site = readSite();
/** Every other pair that is looked at: each model with some others. */
const pairs = looked.filter(isPair).filter((_, at) => at % 2 === 0);
const parts = new Map<string, ModelPart>();

/** What the build wrote of a model. */
function partOf(id: string): ModelPart {
  const file = join(site.folder, 'compare', 'parts', `${id}.json`);
  const part = parts.get(id) ?? (JSON.parse(readFileSync(file, 'utf8')) as ModelPart);
  parts.set(id, part);
  return part;
}

const idOf = ({ path }: Page) => path.split('/').at(-2) ?? '';
/** What a browser makes of the parts of two models. */
const meetings = new Map(
  await Promise.all(
    pairs.map(async (page) => {
      const [one = '', other = ''] = membersOf(page);
      return [idOf(page), await meet(partOf(one), partOf(other))] as const;
    }),
  ),
);

function meetingOf(page: Page): PairPart {
  const met = meetings.get(idOf(page));
  if (!met) throw new Error(`${page.path} was not compared`);
  return met;
}

const models = site.pages.filter(({ path }) => /^\/models\/[^/]+\/$/.test(path)).map(idOf);

/** Each row that the table of several may have, with what stands in an empty cell. */
const lines = pageAt(site, '/compare/').$('.several template').contents().find('tr[data-none]');
const rows = lines.toArray().map(({ attribs }) => ({
  id: attribs['id'] ?? '',
  none: attribs['data-none'] ?? '',
  at: attribs['data-at'] ?? attribs['id'] ?? '',
}));

const differing = onEach((page) =>
  meetings.has(idOf(page)) ? differences(onPage(page), inTable(page)) : [],
);

test('of two models the table has the rows of their page, with its values, states and leaders', () => {
  expect(pairs.length).toBeGreaterThan(200);
  expectNone(differing());
});

const lost = onEach((page) => {
  const [, id] = /^\/models\/([^/]+)\/$/.exec(page.path) ?? [];
  return id ? placesOf(id).filter((place) => !page.ids.has(place)) : [];
});

describe('each link that is drawn', () => {
  test('to a row lands on the page of the model', () => expectNone(lost()));

  test('to a source lands on its page', () => {
    const pages = new Set(site.pages.map(({ path }) => path));
    const ids = everyCell().flatMap(sourcesOf);
    expect(new Set(ids).size).toBeGreaterThan(50);
    expectNone([...new Set(ids)].filter((id) => !pages.has(`/sources/${id}/`)));
  });
});

test('each known figure has a source with a date', () => {
  const cells = everyCell();
  const bare = cells.filter(
    ({ state, voices }) =>
      state === 'known' && !voices.every(({ on, publisher }) => on && publisher),
  );
  expectNone(bare.map(({ text }) => text));
  const unsaid = cells.filter(({ state, voices }) => state === 'known' && voices.length === 0);
  expectNone(unsaid.map(({ text }) => text));
});

test('the parts are the same under a base path', () => {
  const [root, based] = [readLaterSite(), readBasedSite()];
  for (const id of pairPages(root).slice(0, 5).flatMap(membersOf)) {
    const file = join('compare', 'parts', `${id}.json`);
    const [here, there] = [root, based].map(({ folder }) =>
      readFileSync(join(folder, file), 'utf8'),
    );
    expect(there?.replaceAll(`href=\\"${based.base}`, 'href=\\"/')).toBe(here);
  }
});

/** A row as a line: `vision: known Yes | known No, leads`. */
function sayRow(id: string, cells: { state: string; text: string; leads: boolean }[]): string {
  const said = cells.map(({ state, text, leads }) => `${state} ${text}${leads ? ', leads' : ''}`);
  return `${id}: ${said.join(' | ')}`;
}

/** Results stand on a page by how far they can be compared, and so in another order than in the table. */
function onPage({ $ }: Page): string[] {
  const places = new Map(rows.map(({ id }, at) => [id, at]));
  const placeOf = (element: Element) => places.get(element.attribs['id'] ?? '') ?? Infinity;
  return $<Element, string>('tbody > tr[id]:has(> td[data-state])')
    .toArray()
    .toSorted((one, other) => placeOf(one) - placeOf(other))
    .map((element) => {
      const cells = $(element).children('td').toArray();
      return sayRow(
        element.attribs['id'] ?? '',
        cells.map((cell) => ({
          state: cell.attribs['data-state'] ?? '',
          text: valueOf($(cell)),
          leads: cell.attribs['data-lead'] !== undefined,
        })),
      );
    });
}

function inTable(page: Page): string[] {
  const both = membersOf(page).map(partOf);
  const pair = meetingOf(page);
  return rows.flatMap(({ id, none }) => {
    const row = severalRow(id, none, both, [pair]);
    if (!row) return [];
    const cells = row.columns.map(({ versions, state, isLeader }) => {
      const text = versions.map(({ cell }) => cell.text).join(' / ');
      return { state, text: text.replace(/\s+/g, ' ').trim(), leads: isLeader };
    });
    return [sayRow(id, cells)];
  });
}

function differences(page: readonly string[], table: readonly string[]): string[] {
  if (page.join('\n') === table.join('\n')) return page.length > 0 ? [] : ['no row'];
  const odd = [
    ...page.filter((row) => !table.includes(row)).map((row) => `page alone: ${row}`),
    ...table.filter((row) => !page.includes(row)).map((row) => `table alone: ${row}`),
  ];
  return odd.length > 0 ? odd : ['the rows stand in another order'];
}

function everyCell(): CellPart[] {
  const met = pairs.flatMap((page) => Object.values(meetingOf(page).cells));
  const own = models.flatMap((id) => Object.values(partOf(id).cells));
  return [...own, ...met.flatMap(({ a, b }) => [a, b])];
}

function sourcesOf({ voices, rivals, estimates }: CellPart): string[] {
  return [...voices, ...rivals, ...estimates].map(({ source }) => source);
}

/** Where the figures of a model lead, whomever it meets. */
function placesOf(model: string): string[] {
  const own = Object.entries(partOf(model).cells);
  const met = pairs
    .filter((page) => membersOf(page).includes(model))
    .flatMap((page) => {
      const { models: sides, cells } = meetingOf(page);
      const side = sides.a === model ? 'a' : 'b';
      return Object.entries(cells).map(([row, both]) => [row, both[side]] as const);
    });
  const told = [...own, ...met].filter(([, { state }]) => state !== 'unknown');
  return [...new Set(told.map(([row]) => rows.find(({ id }) => id === row)?.at ?? row))];
}
