import { expect, test } from 'vitest';
import { readingsOf } from '../../src/find/pasted-id.ts';

test.each([
  ['openai/gpt-4o', 'gpt-4o'],
  ['gpt-4o:free', 'gpt-4o'],
  ['chatgpt-4o-latest', 'gpt-4o'],
  ['meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8', 'llama-4-maverick-17b-128e-instruct'],
  ['us.meta.llama4-maverick-17b-instruct-v1:0', 'llama4-maverick-17b'],
  ['global.anthropic.claude-opus-5-5-20260922-v1:0', 'claude-opus-5-5'],
  ['@cf/meta/llama-3.3-70b-instruct-fp8-fast', 'llama-3.3-70b'],
  ['claude-3-7-sonnet@20250219', 'claude-3-7-sonnet'],
  ['accounts/fireworks/models/deepseek-v4p1-flash', 'deepseek-v4.1-flash'],
  ['anthropic--claude-3.7-sonnet', 'claude-3.7-sonnet'],
  ['duo-chat-gpt-5-1', 'gpt-5-1'],
  ['https://huggingface.co/zai-org/GLM-5.3', 'glm-5.3'],
  ['"gpt-4o",', 'gpt-4o'],
])('of %s one reading is %s', (id, name) => {
  expect(readingsOf(id)).toContain(name);
});

test('the whole is read before what is left of it: a dated snapshot is a model of its own', () => {
  const readings = readingsOf('openai/gpt-4o-2024-11-20');
  expect(readings.indexOf('gpt-4o-2024-11-20')).toBeLessThan(readings.indexOf('gpt-4o'));
});
