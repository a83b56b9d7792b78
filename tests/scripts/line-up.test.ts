import { expect, test } from 'vitest';
import { eachTwo } from '../../src/scripts/each-two.ts';
import { type Choosable, readLineUp } from '../../src/scripts/line-up.ts';

const CANDIDATES: Choosable[] = [
  { id: 'gpt-4-1', name: 'GPT-4.1', also: ['gpt-4.1'] },
  { id: 'gpt-4o', name: 'GPT-4o', also: ['gpt4o', 'gpt-4-omni'] },
  { id: 'gpt-5', name: 'GPT-5', also: [] },
  { id: 'llama-4-maverick', name: 'Llama 4 Maverick', also: ['maverick'] },
  { id: 'llama-4-scout', name: 'Llama 4 Scout', also: ['scout'] },
];

test.each([
  ['ids', 'gpt-4-1,llama-4-scout', ['gpt-4-1', 'llama-4-scout'], []],
  ['aliases', 'gpt-4.1,MAVERICK', ['gpt-4-1', 'llama-4-maverick'], []],
  ['names, with gaps between', ' GPT-4o , Llama 4 Scout ', ['gpt-4o', 'llama-4-scout'], []],
  ['one model under two names', 'gpt-4o,gpt4o,scout', ['gpt-4o', 'llama-4-scout'], []],
  ['ids of hosts', 'openai/gpt-4o:free,llama-4-scout-maas', ['gpt-4o', 'llama-4-scout'], []],
  ['slips of the hand', 'lama 4 mavrick', ['llama-4-maverick'], []],
  ['a name of several', 'llama 4', [], ['No model is called llama 4.']],
  ['nothing', '', [], []],
  ['empty places', ',gpt-5,,', ['gpt-5'], []],
  ['a stranger', 'gpt-5,hal-9000', ['gpt-5'], ['No model is called hal-9000.']],
  [
    'more than there is room for',
    'gpt-4-1,gpt-4o,gpt-5,maverick,scout',
    ['gpt-4-1', 'gpt-4o', 'gpt-5', 'llama-4-maverick'],
    ['Llama 4 Scout is left out: 4 models are the most.'],
  ],
])('%s', (_, text, ids, says) => {
  const lineUp = readLineUp(text, CANDIDATES);
  expect(lineUp.chosen.map(({ id }) => id)).toEqual(ids);
  expect(lineUp.says).toEqual(says);
});

test('each two of four are six', () => {
  expect(eachTwo(['a', 'b', 'c', 'd']).map((two) => two.join(''))).toEqual([
    'ab',
    'ac',
    'ad',
    'bc',
    'bd',
    'cd',
  ]);
});
