import { expect, test } from 'vitest';
import { questionIn } from '../../src/find/lost-address.ts';

test.each([
  ['/models/GPT-4o/', 'GPT-4o'],
  ['/compare/GPT-4o-vs-llama-4-scout/', 'GPT-4o-vs-llama-4-scout'],
  ['/compare/gpt-4o/maverick', 'gpt-4o vs maverick'],
  ['/gpt-4o.html', 'gpt-4o'],
  ['/use-cases/codign/', 'codign'],
  ['/openai/gpt-4o', 'openai/gpt-4o'],
  ['/model/gpt%2D4o', 'gpt-4o'],
  ['/%', '%'],
  ['/lifecycle/index.html', 'lifecycle'],
  ['/', ''],
])('%s asks for %s', (path, question) => {
  expect(questionIn(path)).toBe(question);
});

test('the base path of the site is no part of it', () => {
  expect(questionIn('/repo/models/GPT-4o/', '/repo/')).toBe('GPT-4o');
});
