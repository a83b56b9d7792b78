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

test('each two models have their page, in the order of their ids', () => {
  const ids = idsOf('models').sort((one, other) => one.localeCompare(other, 'en'));
  const pairs = ids.flatMap((one, index) =>
    ids.slice(index + 1).map((other) => `/compare/${one}-vs-${other}/`),
  );
  expect(
    pairPages(site)
      .map(({ path }) => path)
      .sort(),
  ).toEqual(pairs.sort());
});

test('each record is a link in the list of its kind', () => {
  for (const kind of ['models', 'families', 'providers', 'benchmarks', 'sources']) {
    const list = site.pages.find(({ path }) => path === `/${kind}/`);
    const listed = list?.$('main a').map((_, link) => list.$(link).attr('href'));
    const links = new Set(listed);
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
