import { existsSync, readdirSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { expect, test } from 'vitest';
import { pairPages, readSite } from './pages.ts';

const site = readSite();

test.each(['models', 'families', 'providers', 'benchmarks', 'sources'])(
  'each of the %s has its page',
  (kind) => {
    const pages = site.pages.filter(({ path }) => path.match(`^/${kind}/[^/]+/$`));
    const expected = idsOf(kind).map((id) => `/${kind}/${id}/`);
    expect(pages.map(({ path }) => path).sort()).toEqual(expected.sort());
  },
);

test('each two models of which people keep records have their page, in the order of their ids', () => {
  const kept = readdirSync('content/models').map((file) => file.replace(/\.md$/, ''));
  const ids = kept.sort((one, other) => one.localeCompare(other, 'en'));
  const pairs = ids.flatMap((one, index) =>
    ids.slice(index + 1).map((other) => `/compare/${one}-vs-${other}/`),
  );
  const pages = new Set(pairPages(site).map(({ path }) => path));
  expect(pairs.filter((path) => !pages.has(path))).toEqual([]);
});

test('each model that catalogues alone know meets a few others, and not each', () => {
  const kept = new Set(readdirSync('content/models').map((file) => file.replace(/\.md$/, '')));
  const met = pairPages(site).flatMap(({ path }) => path.split('/').at(-2)?.split('-vs-') ?? []);
  const times = Map.groupBy(met, (id) => id);
  const listed = idsOf('models').filter((id) => !kept.has(id));
  expect(listed.length).toBeGreaterThan(250);
  const odd = listed.filter((id) => {
    const count = times.get(id)?.length ?? 0;
    return count === 0 || count > 20;
  });
  expect(odd).toEqual([]);
});

test('each record is a link in the list of its kind', () => {
  for (const kind of ['models', 'families', 'providers', 'benchmarks', 'sources']) {
    // The models of catalogues stand with their makers.
    const isList = (path: string) =>
      path === `/${kind}/` || (kind === 'models' && /^\/makers\/[^/]+\/$/.test(path));
    const lists = site.pages.filter(({ path }) => isList(path));
    const links = new Set(lists.flatMap((list) => list.links));
    expect(idsOf(kind).filter((id) => !links.has(`/${kind}/${id}/`))).toEqual([]);
  }
});

/** The ids of records that people wrote, and of those that an import wrote where nobody has. */
function idsOf(kind: string): string[] {
  const files = [`content/${kind}`, `content/imported/${kind}`].flatMap((folder) =>
    existsSync(folder) ? readdirSync(folder) : [],
  );
  return [...new Set(files.map((file) => basename(file, extname(file))))];
}
