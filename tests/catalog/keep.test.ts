import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keeping } from '../../src/catalog/file/keep.ts';
import { checkCatalog, isRefused } from '../../src/catalog/load.ts';
import { SAMPLE_DATE } from '../build-date.ts';
import { writeSites } from '../sites/make.ts';

/** That records read by a server which keeps what it has read are the same as read anew. */

const folder = mkdtempSync(join(tmpdir(), 'matchup-kept-'));
const models = join(folder, 'content', 'models');
const keep = keeping();

beforeAll(() => writeSites(folder, 2, 7, SAMPLE_DATE));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is read, with and without what was kept; both must be the same. */
function read() {
  const said = (root: string, kept?: typeof keep) => {
    const { catalog, problems } = checkCatalog(root, SAMPLE_DATE, kept);
    return { models: catalog.models, offers: catalog.offers.length, problems };
  };
  const [mine, anew] = [said(folder, keep), said(folder)];
  expect(mine).toEqual(anew);
  return mine;
}

test('a saved, a broken, a mended and a removed record count at once', () => {
  const before = read();
  expect(before.problems.filter(isRefused)).toEqual([]);
  const [name = ''] = readdirSync(models);
  const file = join(models, name);
  const sound = readFileSync(file, 'utf8');

  writeFileSync(file, sound.replace(/^name: .*$/m, 'name: Zebra 900'));
  expect(read().models.map((model) => model.name)).toContain('Zebra 900');

  writeFileSync(file, sound.replace(/^name: /m, 'nmae: '));
  expect(
    read()
      .problems.map(({ message }) => message)
      .join('\n'),
  ).toContain('nmae');

  writeFileSync(file, sound);
  expect(read()).toEqual(before);

  appendFileSync(file, '\nA sentence more.\n');
  expect(
    read()
      .models.map(({ body }) => body)
      .join('\n'),
  ).toContain('A sentence more.');

  rmSync(file);
  expect(read().models).toHaveLength(before.models.length - 1);
});
