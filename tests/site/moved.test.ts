import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { CHECK_DATE } from '../build-date.ts';
import { expectNone } from './finding.ts';
import { type Page, pairPages, readSite } from './pages.ts';

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

  test('is there for each pair in the other order, and for no other spelling of it', () => {
    const pages = pairPages(site).map(({ path }) => path.split('/').at(-2) ?? '');
    const expected = pages.map((pair): [string, string] => {
      const [one, other] = pair.split('-vs-');
      return [`compare/${other}-vs-${one}/`, `compare/${pair}/`];
    });
    expect(expected.length).toBeGreaterThan(catalog.models.length);
    expectNone(missing(expected));
    const moved = site.moved.filter(({ path }) => path.startsWith('/compare/'));
    expect(moved).toHaveLength(expected.length);
  });

  test('is known to hosts for each pair under any alias', () => {
    const [ids, pairs] = [tableIn('models'), tableIn('pairs')];
    for (const { id, aliases } of catalog.models) {
      for (const name of [id, ...aliases]) expect(ids.get(name), name).toBe(id);
    }
    for (const { path } of pairPages(site)) {
      const [one, other] = (path.split('/').at(-2) ?? '').split('-vs-');
      expect(pairs.get(`${one}-vs-${other}`)).toBe(path);
      expect(pairs.get(`${other}-vs-${one}`)).toBe(path);
    }
  });
});

/** A map that nginx reads: `"from" "to";`. */
function tableIn(name: string): Map<string, string> {
  const text = readFileSync(join(site.folder, '_hosting', `${name}.nginx`), 'utf8');
  return new Map(
    [...text.matchAll(/^"(.+)" "(.+)";$/gm)].map(([, from = '', to = '']) => [from, to]),
  );
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
