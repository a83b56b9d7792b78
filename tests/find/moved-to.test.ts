import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FoundModel } from '../../src/find/find-index.ts';
import { movedTo } from '../../src/find/moved-to.ts';

const found = (id: string, name: string, also: string[], rest: Partial<FoundModel> = {}) => ({
  ...{ id, name, also, maker: 'Acme', family: 'acme', released: '' },
  ...rest,
});
const MODELS: FoundModel[] = [
  found('gpt-4-1', 'GPT-4.1', []),
  found('gpt-4o', 'GPT-4o', ['gpt-4-omni']),
  found('llama-4-maverick', 'Llama 4 Maverick', ['maverick']),
  found('qwen-9', 'Qwen 9', ['qwen9-max'], { isListed: true }),
  found('twin-a', 'Twin', []),
  found('twin-b', 'twin!', []),
];

test.each([
  ['/compare/maverick-vs-gpt-4o/', 'compare/gpt-4o-vs-llama-4-maverick/'],
  ['/compare/GPT-4O-VS-Llama%204%20Maverick', 'compare/gpt-4o-vs-llama-4-maverick/'],
  ['/compare/gpt-4.1-vs-gpt-4-omni/', 'compare/gpt-4-1-vs-gpt-4o/'],
  ['/compare/qwen-9-vs-gpt-4o/', 'compare/?models=gpt-4o,qwen-9'],
  ['/compare/gpt-4o-vs-qwen-9/', 'compare/?models=gpt-4o,qwen-9'],
])('%s leads to %s', (path, place) => {
  expect(movedTo(path, '/', MODELS)?.place).toBe(place);
  expect(movedTo(`/repo${path}`, '/repo/', MODELS)?.place).toBe(place);
});

describe('nothing leads on', () => {
  test.each([
    ['a page to itself', '/compare/gpt-4o-vs-llama-4-maverick/'],
    ['a stranger', '/compare/gpt-4o-vs-hal-9000/'],
    ['a name of two models', '/compare/gpt-4o-vs-twin/'],
    ['a model against itself', '/compare/gpt-4o-vs-gpt-4-omni/'],
    ['three models', '/compare/gpt-4o-vs-maverick-vs-gpt-4-1/'],
    ['nobody', '/compare/-vs-/'],
    ['another folder', '/models/gpt-4o-vs-maverick/'],
    ['a page beneath', '/compare/gpt-4o-vs-maverick/more/'],
    ['no code', '/compare/%-vs-%/'],
  ])('%s', (_, path) => {
    expect(movedTo(path, '/', MODELS)).toBeUndefined();
  });

  test('whatever stands in an address, it leads to two different models or nowhere', () => {
    const part = fc.constantFrom(
      'gpt-4o',
      'Maverick',
      'qwen 9',
      '%2F',
      '..',
      'vs',
      '-vs-',
      '-',
      '/',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const leads = movedTo(`/compare/${parts.join('')}`, '/', MODELS);
        expect(leads?.models.a).not.toBe(leads?.models.b ?? 'nobody');
      }),
    );
  });
});
