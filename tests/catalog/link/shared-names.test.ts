import { expect, test } from 'vitest';
import { loadCatalog } from '../../../src/catalog/load.ts';
import { SAMPLE_DATE } from '../../build-date.ts';
import { recordsWith, soundText, write } from '../../records.ts';

/** What a reader calls records that share a name. */

const other = (developer: string, name = 'Alpha') =>
  write(
    'models/beta.md',
    soundText('models/alpha.md')
      .replaceAll('Acme', developer)
      .replace('name: Alpha', `name: ${name}`)
      .replace('aliases: [alpha-one]\npointsTo: alpha-2026-01\n', '')
      .replace('family: alpha', 'family: beta'),
  );
const family = write(
  'families/beta.md',
  soundText('families/alpha.md').replaceAll('Acme', 'Bolt').replace('Alpha', 'Beta'),
);

function namesWith(...changes: Parameters<typeof recordsWith>): string[] {
  return loadCatalog(recordsWith(...changes), SAMPLE_DATE).models.map(({ name }) => name);
}

test('two models of one name are called by their makers, and nothing else is', () => {
  expect(namesWith(family, other('Bolt'))).toEqual(['Acme Alpha', 'Alpha (2026-01)', 'Bolt Alpha']);
  expect(namesWith(family, other('Bolt', 'Beta'))).toEqual(['Alpha', 'Alpha (2026-01)', 'Beta']);
});
