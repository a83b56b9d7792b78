import { describe, expect, test } from 'vitest';
import { repositoryOf } from '../../src/output/repository.ts';
import { lineAddress, modelsAt, reportAddress } from '../../src/scripts/report.ts';

const REPOSITORY = 'https://github.com/owner/name';

test('a report brings the page, the row with its values, and the sources, whatever stands in them', () => {
  const says = 'Context window: GPT-4o 128,000 tokens & "more"; <b>';
  const address = new URL(
    reportAddress(REPOSITORY, {
      title: 'GPT-4o vs Llama 4 Scout: Context window',
      address: 'https://matchup.example/compare/gpt-4o-vs-llama-4-scout/#context-window',
      says,
      markdown: 'Sources:\n\n- [OpenAI](https://example.org)'.padEnd(9000, '–'),
    }),
  );
  expect(address.origin + address.pathname).toBe(`${REPOSITORY}/issues/new`);
  expect(Object.fromEntries(address.searchParams)).toMatchObject({
    template: 'wrong-figure.yml',
    title: 'Wrong figure: GPT-4o vs Llama 4 Scout: Context window',
    page: 'https://matchup.example/compare/gpt-4o-vs-llama-4-scout/#context-window',
    found: says,
    more: expect.stringContaining('[OpenAI](https://example.org)'),
  });
  expect(address.searchParams.get('more')?.length).toBeLessThan(3000);
});

describe('the line of a row', () => {
  const lines = {
    name: 'GPT-4o',
    record: 'content/models/gpt-4o.md:1',
    rows: {
      'context-window': 'content/models/gpt-4o.md:34',
      prices: 'content/providers/openai.md:12',
    },
  };
  const at = (row: string) => lineAddress({ repository: REPOSITORY, branch: 'main' }, lines, row);

  test.each([
    ['context-window', 'content/models/gpt-4o.md?plain=1#L34'],
    ['price-cheapest', 'content/providers/openai.md?plain=1#L12'],
    ['fine-tuning', 'content/models/gpt-4o.md?plain=1#L1'],
    ['constructor', 'content/models/gpt-4o.md?plain=1#L1'],
  ])('%s is at %s', (row, place) => {
    expect(at(row)).toBe(`${REPOSITORY}/blob/main/${place}`);
  });

  test('is none of what is taken from catalogues', () => {
    const none = { name: 'A', record: '', rows: {} };
    expect(lineAddress({ repository: REPOSITORY, branch: 'main' }, none, 'vision')).toBeUndefined();
  });
});

test.each([
  ['/compare/gpt-4o-vs-llama-4-scout/', ['gpt-4o', 'llama-4-scout']],
  ['/repo/models/gpt-4o/', ['gpt-4o']],
  ['/compare/', []],
  ['/use-cases/coding/', []],
])('the page %s is of %j', (path, models) => {
  expect(modelsAt(path)).toEqual(models);
});

describe('the setting', () => {
  test.each([
    [{}, { repository: '', branch: 'main' }],
    [
      { REPOSITORY: '', BRANCH: '' },
      { repository: '', branch: 'main' },
    ],
    [
      { REPOSITORY: `${REPOSITORY}.git`, BRANCH: 'trunk' },
      { repository: REPOSITORY, branch: 'trunk' },
    ],
    [{ REPOSITORY: `${REPOSITORY}/` }, { repository: REPOSITORY, branch: 'main' }],
  ])('%j is read as %j', (env, read) => {
    expect(repositoryOf(env)).toEqual(read);
  });

  test.each([
    [{ REPOSITORY: 'owner/name' }, /REPOSITORY is "owner\/name". Allowed is the address/],
    [{ REPOSITORY: 'javascript:alert(1)' }, /REPOSITORY is/],
    [{ REPOSITORY: 'https://github.com/owner' }, /REPOSITORY is/],
    [{ REPOSITORY, BRANCH: 'a b' }, /BRANCH is "a b"/],
    [{ REPOSITORY, BRANCH: '../..' }, /BRANCH is/],
  ])('%j is refused', (env, says) => {
    expect(() => repositoryOf(env)).toThrow(says);
  });
});
