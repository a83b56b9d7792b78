import { describe, expect, test } from 'vitest';
import { type FieldId, fieldOf } from '../../../src/catalog/fields.ts';
import { sayValue, valuesAgree } from '../../../src/catalog/values/value.ts';
import { valueOf } from '../../values.ts';

const agree = (field: FieldId, one: unknown, other: unknown) =>
  valuesAgree(valueOf(field, one), valueOf(field, other), fieldOf(field));

describe('two values say the same', () => {
  test('within the tolerance of the field', () => {
    expect(agree('parameters-total', '400B', '402B')).toBe(true);
    expect(agree('context-window', '128,000', '131,072')).toBe(true);
    expect(agree('experts', '128', '130')).toBe(false);
    expect(agree('max-output', '16,384', '8,192')).toBe(false);
  });

  test('whatever the order of a list', () => {
    expect(agree('input-kinds', ['text', 'image'], ['image', 'text'])).toBe(true);
    expect(agree('input-kinds', ['text', 'image'], ['text'])).toBe(false);
  });

  test('as flags and choices only when equal', () => {
    expect(agree('vision', true, true)).toBe(true);
    expect(agree('vision', true, false)).toBe(false);
    expect(agree('architecture', 'dense', 'mixture-of-experts')).toBe(false);
  });

  test('as texts when the words are the same; of other words no rule can tell', () => {
    expect(agree('license', 'MIT', 'mit')).toBe(true);
    expect(agree('license', 'MIT', 'The MIT licence')).toBeUndefined();
  });
});

test.each<[FieldId, unknown, string]>([
  ['vision', true, 'Yes'],
  ['vision', false, 'No'],
  ['architecture', 'mixture-of-experts', 'Mixture of experts'],
  ['input-kinds', ['text', 'pdf'], 'text, PDF'],
  ['languages', ['English', 'French'], 'English, French'],
  ['knowledge-cutoff', '2024-08', 'August 2024'],
  ['training-compute', '2.38M', '2.38 million H100 GPU hours'],
  ['license', 'MIT', 'MIT'],
])('%s of %j reads "%s"', (field, spelling, said) => {
  expect(sayValue(valueOf(field, spelling), fieldOf(field))).toBe(said);
});
