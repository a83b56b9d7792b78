import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { CHECK_DATE } from '../build-date.ts';
import { expectNone } from './finding.ts';
import { type Page, readSite } from './pages.ts';

const catalog = loadCatalog(process.cwd(), CHECK_DATE);

const site = readSite();

describe('an address that moved', () => {
  test('is there for each alias of a record', () => {
    const { models, families, providers, benchmarks } = catalog;
    const expected = Object.entries({ models, families, providers, benchmarks }).flatMap(
      ([kind, records]) =>
        records.flatMap(({ id, aliases }) =>
          aliases.map((alias) => [`${kind}/${alias}/`, `${kind}/${id}/`] as const),
        ),
    );
    expect(expected.length).toBeGreaterThan(0);
    expectNone(missing(expected));
  });

  test('is there for each pair in the other order and under each alias', () => {
    const expected = catalog.models.flatMap((one) =>
      catalog.models
        .filter((other) => one.id.localeCompare(other.id, 'en') < 0)
        .flatMap((other) => spellings([one.id, ...one.aliases], [other.id, ...other.aliases])),
    );
    expect(expected.length).toBeGreaterThan(catalog.models.length);
    expectNone(missing(expected));
  });
});

/** Every other address of a pair with the one that it leads to; the first names are the ids. */
function spellings(ones: readonly string[], others: readonly string[]): [string, string][] {
  const to = `compare/${ones[0]}-vs-${others[0]}/`;
  return ones
    .flatMap((one) => others.flatMap((other) => [`${one}-vs-${other}`, `${other}-vs-${one}`]))
    .map((pair): [string, string] => [`compare/${pair}/`, to])
    .filter(([from]) => from !== to);
}

/** Addresses that lead nowhere or elsewhere. */
function missing(expected: readonly (readonly [string, string])[]): string[] {
  const targets = new Map(site.moved.map((page) => [page.path, targetOf(page)]));
  return expected
    .filter(([from, to]) => targets.get(`/${from}`) !== `/${to}`)
    .map(([from, to]) => `${from} leads to ${targets.get(`/${from}`)}, not to ${to}`);
}

function targetOf({ $ }: Page): string {
  return $('body a').attr('href') ?? '';
}
