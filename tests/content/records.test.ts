import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FieldId } from '../../src/catalog/fields.ts';
import { CATALOG, testimonyOf } from './catalog.ts';

const CONTENT = join(process.cwd(), 'content');
const PAPER = 'medec-paper';

const recordsIn = (kind: string) =>
  readdirSync(join(CONTENT, kind)).filter((name) => name.endsWith('.md'));

/** What `npm run import` wrote: records of their own where nobody wrote one. */
const importedIn = (kind: string) => {
  const folder = join(CONTENT, 'imported', kind);
  return existsSync(folder) ? readdirSync(folder) : [];
};
const idIn = (name: string) => name.replace(/\.(?:md|yaml)$/, '');

test('every file is a record of the catalog', () => {
  const { models, families, sources, providers, benchmarks, boards } = CATALOG;
  for (const [kind, list] of Object.entries({
    models,
    families,
    sources,
    providers,
    benchmarks,
    boards,
  })) {
    const files = [...recordsIn(kind), ...importedIn(kind)].map((name) => idIn(name));
    expect(list.map(({ id }) => id).sort()).toEqual([...new Set(files)].sort());
  }
});

test('the first seven models are among them', () => {
  expect(CATALOG.models.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'gpt-4o',
      'gpt-4o-2024-05-13',
      'gpt-4o-2024-08-06',
      'gpt-4o-2024-11-20',
      'llama-4-behemoth',
      'llama-4-maverick',
      'llama-4-scout',
    ]),
  );
});

describe('each field is in at least one record', () => {
  const FIELDS: FieldId[] = [
    'developer',
    'released',
    'successor',
    'architecture',
    'parameters-total',
    'parameters-active',
    'experts',
    'context-window',
    'context-trained',
    'max-output',
    'knowledge-cutoff',
    'training-tokens',
    'training-compute',
    'license',
    'license-conditions',
    'open-weights',
    'input-kinds',
    'output-kinds',
    'vision',
    'audio-input',
    'audio-output',
    'function-calling',
    'structured-outputs',
    'reasoning-mode',
    'code-execution',
    'fine-tuning',
    'batch',
    'languages',
    'hardware',
    'weight-formats',
    'rate-limits',
    'data-handling',
  ];

  test.each(FIELDS)('%s', (field) => {
    const claims = CATALOG.models.flatMap(({ claims: list }) => list);
    expect(claims.some((claim) => claim.field === field && claim.state === 'known')).toBe(true);
  });

  test('and lives by surface', () => {
    const surfaces = new Set(
      CATALOG.models.flatMap(({ events }) => events).map(({ surface }) => surface),
    );
    expect([...surfaces]).toEqual(
      expect.arrayContaining(['OpenAI API', 'ChatGPT', 'weights', 'Groq']),
    );
  });
});

describe('sources', () => {
  const cited = new Set(
    [
      ...CATALOG.models.flatMap(testimonyOf),
      ...CATALOG.offers,
      ...CATALOG.useCases.flatMap(({ opinions }) => opinions),
      ...CATALOG.boards,
      ...CATALOG.models.flatMap(({ layouts }) => layouts),
      ...CATALOG.cards.flatMap(({ facts }) => facts),
    ].map(({ source }) => source.id),
  );
  for (const { untilSource } of CATALOG.offers) {
    if (untilSource) cited.add(untilSource.id);
  }

  test('each that is cited has an address, or a reason for none', () => {
    const silent = CATALOG.models
      .flatMap(testimonyOf)
      .filter(({ source: { url, noUrl } }) => !url && !noUrl);
    expect(silent).toEqual([]);
  });

  test('each is cited by something', () => {
    const idle = CATALOG.sources.filter(({ id }) => !cited.has(id)).map(({ id }) => id);
    expect(idle).toEqual([]);
  });

  test('both predecessors are cited on both models', () => {
    for (const id of ['gpt-4o', 'llama-4-maverick']) {
      const model = CATALOG.models.find((one) => one.id === id);
      const ids = new Set(model && testimonyOf(model).map(({ source }) => source.id));
      expect([...ids]).toEqual(expect.arrayContaining(['hirenest-article', 'llm-reference-page']));
    }
  });
});

describe('what was never seen is not published', () => {
  test('no figure of a paper of which only the title was read', () => {
    expect(CATALOG.sources.map(({ id }) => id)).not.toContain(PAPER);
    const naming = ['models', 'sources', 'providers', 'benchmarks'].flatMap((kind) =>
      recordsIn(kind).filter((name) =>
        /medec|2412\.19260/i.test(readFileSync(join(CONTENT, kind, name), 'utf8')),
      ),
    );
    expect(naming).toEqual([]);
  });

  test('and of GPT-4o’s size no 200B', () => {
    const sizes = CATALOG.models
      .filter(({ family }) => family === 'gpt-4o')
      .flatMap(({ claims }) => claims)
      .filter(({ field }) => field === 'parameters-total')
      .map(({ value }) => (value?.kind === 'quantity' ? value.number : undefined));
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes).not.toContain(200e9);
  });
});
