import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../../../src/catalog/load.ts';
import { IMPORTED_FOLDER } from '../../../src/catalog/file/imported.ts';
import {
  type Given,
  type LlmdbEntry,
  TODAY,
  importInto,
  imported,
  llmdbArchive,
  piArchive,
  piEntry,
  project,
  renew,
} from './made.ts';

/** The traps that lists of models and prices hold, each of which has bitten somebody. */

async function offersAfter(given: Given, model: string, provider = 'seller') {
  const made = project(given);
  const run = await importInto(made);
  const catalog = loadCatalog(made.root, TODAY);
  const offers = catalog.offers.filter((offer) => offer.provider.id === provider);
  return {
    ...made,
    ...run,
    catalog,
    offers: offers.filter((offer) => offer.model === model && offer.source.id !== 'old-list'),
  };
}

const beta = (more: object = {}): LlmdbEntry => ({
  id: 'beta',
  release_date: '2026-05-04',
  modalities: { input: ['text'], output: ['text'] },
  ...more,
});

describe('prices', () => {
  test('a cache price of zero is not listed, and is left out', async () => {
    const { offers } = await offersAfter(
      { piAi: piArchive({ seller: [piEntry('alpha', 3, 6)] }) },
      'alpha',
    );
    expect(offers).toMatchObject([{ input: 3, output: 6, free: false }]);
    expect(offers.map(({ cached, cacheWrite }) => cached ?? cacheWrite)).toEqual([undefined]);
  });

  test('zero in and out is no price: free, a subscription or not known', async () => {
    const { offers } = await offersAfter(
      { piAi: piArchive({ seller: [piEntry('alpha', 0, 0)] }) },
      'alpha',
    );
    expect(offers).toEqual([]);
  });

  test('prices are of a million tokens, to the last digit', async () => {
    const { offers } = await offersAfter(
      { piAi: piArchive({ seller: [piEntry('alpha', 0.075, 2.3456, { cacheRead: 0.00375 })] }) },
      'alpha',
    );
    expect(offers).toMatchObject([{ input: 0.075, output: 2.3456, cached: 0.00375 }]);
  });

  test('a tier is a price of its own above its length of prompt', async () => {
    const tiers = [{ inputTokensAbove: 272000, input: 6, output: 9, cacheRead: 0, cacheWrite: 0 }];
    const { offers } = await offersAfter(
      { piAi: piArchive({ seller: [piEntry('alpha', 3, 6, { tiers })] }) },
      'alpha',
    );
    expect(offers).toMatchObject([
      { input: 3 },
      { input: 6, output: 9, above: { number: 272000 } },
    ]);
  });

  test('the border of a tier never becomes the window of a model or of an offer', async () => {
    const { catalog } = await offersAfter(
      {
        piAi: piArchive({ seller: [piEntry('beta', 3, 6)] }),
        llmdb: llmdbArchive({ beta: [beta()] }),
      },
      'beta',
    );
    const model = catalog.models.find(({ id }) => id === 'beta');
    expect(model?.claims.some(({ field }) => field === 'context-window')).toBe(false);
    expect(model?.offers.map(({ context }) => context)).toEqual([undefined]);
  });

  test('where a record has prices by the hour, a flat one does not come in', async () => {
    const hours = `---
name: Seller
offers:
  - { model: alpha, name: alpha, input: $1.00, output: $2.00, hours: '08:00 to 24:00 UTC', source: acme-page, checked: '2026-11-20' }
---
`;
    const { offers } = await offersAfter(
      {
        records: { 'providers/seller.md': hours },
        piAi: piArchive({ seller: [piEntry('alpha', 3, 6)] }),
      },
      'alpha',
    );
    expect(offers.map(({ hours: when }) => when)).toEqual(['08:00 to 24:00 UTC']);
  });

  test('a change that a record announces stands against a list that does not know it', async () => {
    const announced = `---
name: Seller
offers:
  - { model: alpha, name: alpha, input: $1.00, output: $2.00, until: '2026-11-30', untilSource: acme-page, source: acme-page, checked: '2026-11-20' }
  - { model: alpha, name: alpha, input: $4.00, output: $8.00, from: '2026-12-01', source: acme-page, checked: '2026-11-20' }
---
`;
    const { offers } = await offersAfter(
      {
        records: { 'providers/seller.md': announced },
        piAi: piArchive({ seller: [piEntry('alpha', 1.5, 3)] }),
      },
      'alpha',
    );
    expect(offers.map(({ input }) => input)).toEqual([1, 4]);
  });

  test("the maker's own page stands, and what a list says instead is told", async () => {
    const { offers, report } = await offersAfter(
      { piAi: piArchive({ acme: [piEntry('alpha', 9, 18)] }) },
      'alpha',
      'acme',
    );
    expect(offers).toMatchObject([{ input: 1, output: 2 }]);
    expect(report).toContain(
      "acme, alpha (alpha): input $9.00, on record $1; output $18.00, on record $2 (the seller's own page stands)",
    );
  });

  test("half of the maker's price at one host is what a batch costs, and is held back and told", async () => {
    const llmdb = llmdbArchive({
      beta: [beta({ cost: { input: 1, output: 2 } })],
      acme: [beta({ cost: { input: 0.9, output: 2 } })],
    });
    const piAi = piArchive({ seller: [piEntry('beta', 0.5, 1)] });
    const { offers, report } = await offersAfter({ piAi, llmdb }, 'beta');
    expect(offers).toEqual([]);
    expect(report).toContain(
      "seller, beta (beta): input $0.50, half of the maker's $1, as a batch",
    );
  });

  test('half of the price is a price where the weights are open, for anybody may sell it', async () => {
    const open = { extra: { open_weights: true }, cost: { input: 1, output: 2 } };
    const llmdb = llmdbArchive({ beta: [beta(open)] });
    const piAi = piArchive({ seller: [piEntry('beta', 0.5, 1)] });
    const { offers } = await offersAfter({ piAi, llmdb }, 'beta');
    expect(offers).toMatchObject([{ input: 0.5, output: 1 }]);
  });

  test('a price ten times off from what hosts ask is held back and told', async () => {
    const hosts = { acme: [piEntry('beta', 1, 2)], seller: [piEntry('beta', 40, 80)] };
    const llmdb = llmdbArchive({
      beta: [beta({ cost: { input: 1, output: 2 } })],
      acme: [beta({ cost: { input: 1.2, output: 2 } })],
    });
    const { offers, report } = await offersAfter({ piAi: piArchive(hosts), llmdb }, 'beta');
    expect(offers).toEqual([]);
    expect(report).toContain('seller, beta (beta): input $40.00, where hosts ask');
  });
});

describe('names', () => {
  test('what only begins like a name of ours is unmapped and listed', async () => {
    const { offers, report } = await offersAfter(
      { piAi: piArchive({ seller: [piEntry('alpha-large', 3, 6), piEntry('Alpha', 3, 6)] }) },
      'alpha',
    );
    expect(offers).toEqual([]);
    expect(report).toContain('- `alpha-large` at 1 host: seller');
    expect(report).toContain('- `Alpha` at 1 host: seller');
  });

  test.each([
    ['us.acme.alpha', 'bound to a region'],
    ['global.acme.alpha', 'bound to a region'],
    ['acme/alpha:free', 'free of charge'],
    ['alpha-batch', 'batch'],
    ['alpha-latest', 'an alias that moves'],
  ])('%s is left out by rule: %s', async (id, rule) => {
    const { offers, report } = await offersAfter(
      { piAi: piArchive({ seller: [piEntry(id, 3, 6)] }) },
      'alpha',
    );
    expect(offers).toEqual([]);
    expect(report).toContain(`pi-ai: 1 entries, ${rule}`);
    expect(report).not.toContain(`\`${id}\` at`);
  });

  test('a format and a tier that the table names are offers of their own', async () => {
    const entries = [
      piEntry('alpha', 3, 6),
      piEntry('alpha-fp8', 2, 4),
      piEntry('alpha-fast', 9, 18),
    ];
    const { offers } = await offersAfter({ piAi: piArchive({ seller: entries }) }, 'alpha');
    expect(offers.map(({ input, variant, terms }) => [input, variant, terms]).toSorted()).toEqual([
      [2, 'fp8', []],
      [3, undefined, []],
      [9, undefined, ['fast']],
    ]);
  });

  test('a name that means something at one host alone means it there', async () => {
    const entries = [piEntry('moving-name', 3, 6)];
    const llmdb = llmdbArchive({ beta: [beta()] });
    const { catalog } = await offersAfter(
      { piAi: piArchive({ seller: entries, acme: entries }), llmdb },
      'beta',
    );
    expect(
      catalog.models.find(({ id }) => id === 'beta')?.offers.map(({ provider }) => provider.id),
    ).toEqual(['seller']);
  });
});

describe('ends', () => {
  test('an offer that is listed no more ends with the day of the list that has all, and stays', async () => {
    const { catalog, report } = await offersAfter(
      { llmdb: llmdbArchive({ seller: [beta()] }) },
      'alpha',
    );
    const offer = catalog.offers.find(({ source }) => source.id === 'old-list');
    expect(offer).toMatchObject({ until: '2026-09-22', untilSource: { id: 'llmdb-2026-09-22' } });
    expect(report).toContain('seller, alpha (acme/alpha): not listed since 2026-09-22');
  });

  test('a list of some of the models ends nothing', async () => {
    const { catalog } = await offersAfter(
      { piAi: piArchive({ seller: [piEntry('beta', 1, 2)] }) },
      'alpha',
    );
    const offer = catalog.offers.find(({ source }) => source.id === 'old-list');
    expect(offer?.until).toBeUndefined();
  });

  test('a price that changes from one import to the next is kept with its day', async () => {
    const { root } = await offersAfter(
      { piAi: piArchive({ seller: [piEntry('alpha', 3, 6)] }) },
      'alpha',
    );
    const from = renew(root, {
      piAi: piArchive({ seller: [piEntry('alpha', 4, 6)] }),
      day: '2026-11-27',
    });
    const { report } = await importInto({ root, from });
    const offers = loadCatalog(root, TODAY).models.find(({ id }) => id === 'alpha')?.offers ?? [];
    const ofSeller = offers.filter(
      ({ provider, source }) => provider.id === 'seller' && source.id !== 'old-list',
    );
    expect(ofSeller.map(({ input, said }) => [input, said])).toEqual([
      [4, '2026-11-27'],
      [3, '2026-11-20'],
    ]);
    expect(report).toContain('seller, alpha: input $3 → $4 (+33.3%)');
  });

  const eventsOf = async (llmdb: Buffer) => {
    const { catalog } = await offersAfter({ llmdb }, 'beta');
    const events = catalog.models.find(({ id }) => id === 'beta')?.events ?? [];
    return events.map(({ what, on, surface }) => `${what} ${on} ${surface}`);
  };
  const leaves = { deprecated_at: '2026-08-01', retires_at: '2026-12-01T09:00:00Z' };

  test('an end of which the maker gave notice is one, with what comes after', async () => {
    const lifecycle = { ...leaves, replacement: 'alpha' };
    const llmdb = llmdbArchive({ beta: [beta({ lifecycle })] });
    const { catalog } = await offersAfter({ llmdb }, 'beta');
    const model = catalog.models.find(({ id }) => id === 'beta');
    expect(model?.events).toMatchObject([
      { what: 'released', surface: 'Beta Works API' },
      { what: 'shut-down', on: '2026-12-01', announced: '2026-08-01', surface: 'Beta Works API' },
    ]);
    const successor = model?.claims.find(({ field }) => field === 'successor');
    expect(successor?.value).toMatchObject({ text: 'Alpha' });
  });

  test('an entry that is gone tells its end, and sells nothing', async () => {
    const gone = { retired: true, lifecycle: { retires_at: '2026-08-20' } };
    const llmdb = llmdbArchive({
      beta: [beta({ ...gone, cost: { input: 1, output: 2 } })],
      seller: [beta()],
    });
    expect(await eventsOf(llmdb)).toEqual([
      'released 2026-05 Beta Works API',
      'shut-down 2026-08-20 Beta Works API',
    ]);
    expect((await offersAfter({ llmdb }, 'beta', 'beta')).offers).toEqual([]);
  });

  test('an end before the release is a slip, and is left out', async () => {
    const gone = { retired: true, lifecycle: { retires_at: '2026-04-20' } };
    const llmdb = llmdbArchive({ beta: [beta(gone)], seller: [beta()] });
    expect(await eventsOf(llmdb)).toEqual(['released 2026-05 Beta Works API']);
  });

  test('the end of a preview is none of a model that its maker still lists', async () => {
    const gone = { retired: true, lifecycle: { retires_at: '2026-05-25' } };
    const llmdb = llmdbArchive({ beta: [beta(), { ...beta(gone), id: 'beta/beta' }] });
    expect(await eventsOf(llmdb)).toEqual(['released 2026-05 Beta Works API']);
  });

  test('an end at another host ends nothing at the maker', async () => {
    const llmdb = llmdbArchive({ beta: [beta()], seller: [beta({ lifecycle: leaves })] });
    expect(await eventsOf(llmdb)).toEqual(['released 2026-05 Beta Works API']);
  });

  test('what its maker has on no list came out at hosts, and open weights as weights', async () => {
    expect(await eventsOf(llmdbArchive({ seller: [beta()] }))).toEqual(['released 2026-05 hosts']);
    const open = beta({ extra: { open_weights: true } });
    expect(await eventsOf(llmdbArchive({ beta: [open] }))).toEqual(['released 2026-05 weights']);
  });

  test('a day before which nothing ends is no end', async () => {
    const lifecycle = { retires_at: '2027-07-24', status: 'active' };
    const { catalog } = await offersAfter(
      { llmdb: llmdbArchive({ beta: [beta({ lifecycle })] }) },
      'beta',
    );
    expect(catalog.models.find(({ id }) => id === 'beta')?.events.map(({ what }) => what)).toEqual([
      'released',
    ]);
  });
});

const FOUR_HOSTS = {
  tables: {
    'hosts.yaml': `hosts:
  acme: { llmdb: acme }
  seller: { llmdb: seller }
  third: { name: Third, llmdb: third }
  beta: { name: Beta Works, developer: Beta Works, llmdb: beta }
leftOut: {}
`,
  },
};

describe('facts', () => {
  test('a list that knows text and pictures alone says nothing of what a model takes', async () => {
    const { catalog } = await offersAfter(
      {
        piAi: piArchive({ seller: [piEntry('beta', 3, 6)] }),
        llmdb: llmdbArchive({ beta: [beta({ modalities: { input: ['text', 'audio'] } })] }),
      },
      'beta',
    );
    const model = catalog.models.find(({ id }) => id === 'beta');
    const kinds = model?.claims.find(({ field }) => field === 'input-kinds');
    expect(kinds).toMatchObject({
      source: { id: 'llmdb-2026-09-22' },
      value: { items: ['text', 'audio'] },
    });
  });

  const visionOf = async (hosts: Record<string, LlmdbEntry[]>) => {
    const { catalog } = await offersAfter({ llmdb: llmdbArchive(hosts), ...FOUR_HOSTS }, 'beta');
    const claims = catalog.models.find(({ id }) => id === 'beta')?.claims ?? [];
    return claims.flatMap(({ field, value }) =>
      value?.kind === 'flag' && /vision|-input$|-output$/.test(field)
        ? [`${field}: ${value.yes}`]
        : [],
    );
  };
  const reads = (...input: string[]) => beta({ modalities: { input, output: ['text'] } });

  test('whether a model takes pictures and sound is what its lists of kinds say', async () => {
    expect(await visionOf({ beta: [reads('text', 'image')] })).toEqual([
      'vision: true',
      'audio-input: false',
      'audio-output: false',
      'video-input: false',
    ]);
    expect(await visionOf({ beta: [beta({ modalities: {} })] })).toEqual([]);
  });

  test('where most hosts deny what the maker’s entry has on pictures, neither is taken over', async () => {
    const text = [reads('text')];
    const hosts = { acme: text, seller: text, third: text };
    expect(await visionOf({ ...hosts, beta: [reads('text', 'image')] })).not.toContain(
      'vision: true',
    );
    expect(await visionOf({ ...hosts, beta: text })).toContain('vision: false');
  });

  test("a maker's name that moved on has the day of its newest snapshot: most hosts count", async () => {
    const hosts = { acme: [beta()], seller: [beta()], third: [beta()] };
    const moved = beta({ release_date: '2026-09-01' });
    const { catalog } = await offersAfter(
      {
        llmdb: llmdbArchive({ ...hosts, beta: [moved] }),
        ...FOUR_HOSTS,
      },
      'beta',
    );
    const model = catalog.models.find(({ id }) => id === 'beta');
    expect(model?.events).toMatchObject([{ on: '2026-05', locator: 'entries of 3 of 3 hosts' }]);
  });
});

describe('records', () => {
  test('a model of catalogues alone has a page that says so', async () => {
    const llmdb = llmdbArchive({ beta: [beta({ cost: { input: 1, output: 2 } })] });
    const { catalog } = await offersAfter(
      { piAi: piArchive({ seller: [piEntry('beta', 1, 2)] }), llmdb },
      'beta',
    );
    const model = catalog.models.find(({ id }) => id === 'beta');
    expect(model).toMatchObject({ name: 'Beta', developer: 'Beta Works' });
    expect(model?.body).toMatch(
      /^Known from two catalogues of models and prices, as of 20 November 2026 and 22 September 2026\. No card or page of its maker was read/,
    );
    expect(model?.events).toMatchObject([{ what: 'released', on: '2026-05' }]);
  });

  test('the same import twice changes nothing, and files of people stay as they are', async () => {
    const made = project({ piAi: piArchive({ seller: [piEntry('alpha', 3, 6)] }) });
    const before = readFileSync(join(made.root, 'content/providers/seller.md'), 'utf8');
    expect((await importInto(made)).changed).toContain(`${IMPORTED_FOLDER}/providers/seller.yaml`);
    expect((await importInto(made)).changed).toEqual([]);
    expect(readFileSync(join(made.root, 'content/providers/seller.md'), 'utf8')).toBe(before);
    expect(imported(made.root, 'providers/seller.yaml')).toMatch(/^# Made by npm run import/);
  });
});
