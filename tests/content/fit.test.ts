import { describe, expect, test } from 'vitest';
import { cacheAt, cacheOf, keepingAll } from '../../src/comparison/fit/cache.ts';
import { heldBy } from '../../src/comparison/fit/fit.ts';
import type { Shape } from '../../src/comparison/fit/shape.ts';
import { cardShapeOf } from '../../src/comparison/fit/shape-of.ts';
import { weightsOf } from '../../src/comparison/fit/weights.ts';
import { shapedModels } from '../../src/site/page/fit-parts.ts';
import { CATALOG, STUDIES } from './catalog.ts';

/** What makers and servers print of the memory of models, held against the records and the formulas. */

const GIB = 2 ** 30;
const MIB = 2 ** 20;

interface Known {
  shape: Shape;
  parameters: number;
  files?: Record<string, number>;
}

function knownOf(id: string): Known {
  const found = shapedModels(STUDIES).find(({ model }) => model.id === id);
  if (!found?.parameters) throw new Error(`The shape of ${id} is not on record`);
  const files = Object.fromEntries(found.files.map(({ format, bytes }) => [format, bytes]));
  return { shape: found.shape, parameters: found.parameters, files };
}

function cacheBytes(id: string, bits: number, context: number, isWhole = false): number {
  const { shape } = knownOf(id);
  const cache = cacheOf(isWhole ? keepingAll(shape) : shape, bits);
  if ('missing' in cache) throw new Error(cache.missing.join());
  return cacheAt(cache, context);
}

function within(found: number, printed: number, tolerance: number): void {
  expect(Math.abs(found - printed) / printed).toBeLessThanOrEqual(tolerance);
}

describe('weights come to what is printed', () => {
  const HF = 'Hugging Face on Llama 3.1, by the round number of parameters';
  const CPP = 'llama.cpp, README of quantize';
  test.each<[string, number, number, number, string]>([
    ['llama-3-1-8b', 16, 16e9, 0.01, HF],
    ['llama-3-1-8b', 4, 4e9, 0.01, HF],
    ['llama-3-1-70b', 16, 140e9, 0.01, HF],
    ['llama-3-1-70b', 8, 70e9, 0.01, HF],
    ['llama-3-1-405b', 16, 810e9, 0.01, HF],
    ['llama-3-1-405b', 8, 405e9, 0.01, HF],
    ['llama-3-1-405b', 4, 203e9, 0.01, HF],
    ['llama-3-1-8b', 16.0005, 14.96 * GIB, 0.001, CPP],
    ['llama-3-1-8b', 8.5008, 7.95 * GIB, 0.001, CPP],
    ['llama-3-1-8b', 5.7036, 5.33 * GIB, 0.001, CPP],
    ['llama-3-1-8b', 4.8944, 4.9e9, 0.01, CPP],
    ['llama-3-1-8b', 32, 32.1e9, 0.01, CPP],
    ['llama-3-1-70b', 4.8944, 43.1e9, 0.01, CPP],
    ['llama-3-1-70b', 32, 280.9e9, 0.01, CPP],
    ['llama-3-1-70b', 4.82, 39.59 * GIB, 0.002, 'gguf-parser, README'],
    ['glm-5-3', 16, 1.51e12, 0.005, 'Unsloth on GLM-5.2'],
  ])('%s at %d bits', (id, bits, printed, tolerance) => {
    within(weightsOf(knownOf(id).parameters, bits)?.bytes ?? 0, printed, tolerance);
  });

  const TIMES = 1.2;
  test.each<[string, number, string | undefined, number, number]>([
    ['llama-3-1-8b', 16, undefined, 20e9, 0.04],
    ['llama-3-3-70b', 8, undefined, 84e9, 0.01],
    ['llama-3-3-70b', 4, undefined, 42e9, 0.01],
    ['llama-4-scout', 16, undefined, 262e9, 0.01],
    ['deepseek-v3-1', 8, undefined, 805e9, 0.01],
    ['deepseek-v3-1', 4, undefined, 403e9, 0.01],
    ['qwen3-8-27b', 16, 'bf16', 67e9, 0.01],
    ['qwen3-8-27b', 4, 'nvfp4', 32e9, 0.015],
    ['muse-glimmer-30b', 4, 'nvfp4', 31e9, 0.02],
  ])('%s at %d bits, as vLLM asks for a fifth more (%s)', (id, bits, file, printed, tolerance) => {
    const { parameters, files = {} } = knownOf(id);
    const weights = weightsOf(parameters, bits, file === undefined ? undefined : files[file]);
    within((weights?.bytes ?? 0) * TIMES, printed, tolerance);
  });
});

describe('a cache comes to what is printed', () => {
  const HF = 'Hugging Face on Llama 3.1';
  test.each<[string, number, number, number, number, string]>([
    ['llama-3-1-8b', 16, 1024, 0.125 * GIB, 0.001, HF],
    ['llama-3-1-8b', 16, 16_000, 1.95 * GIB, 0.003, HF],
    ['llama-3-1-70b', 16, 16_000, 4.88 * GIB, 0.003, HF],
    ['llama-3-1-70b', 16, 128_000, 39.06 * GIB, 0.001, HF],
    ['llama-3-3-70b', 16, 128_000, 39.06 * GIB, 0.001, `${HF}, same layout`],
    ['llama-3-1-8b', 16, 2048, 256 * MIB, 0, 'llama.cpp'],
    ['llama-3-1-70b', 16, 2048, 640 * MIB, 0, 'llama.cpp'],
    ['llama-3-1-70b', 16, 131_072, 40 * GIB, 0, 'gguf-parser, README'],
    ['llama-3-1-8b', 16, 1, 131_072, 0, 'kv-cache-size'],
    ['deepseek-v3-0324', 16, 1, 70_272, 0, 'DeepSeek, reference code'],
    ['deepseek-v3-1', 16, 1, 70_272, 0, 'DeepSeek, reference code'],
    ['deepseek-v4-1-flash', 4, 1, 890, 0, 'DeepSeek, paper'],
    ['glm-5-3', 8, 1_048_576, 47e9, 0.01, 'vLLM on GLM-5.2'],
    ['muse-glimmer-30b', 16, 179_647, 2.4e9, 0.05, 'vLLM on one RTX 5090'],
  ])('%s in %d bits at %d tokens', (id, bits, context, printed, tolerance) => {
    within(cacheBytes(id, bits, context), printed, tolerance);
  });

  test('windows, chunks and states count for what they keep', () => {
    expect(cacheBytes('gpt-oss-120b', 16, 131_072)).toBe(18 * 2 * 8 * 64 * 2 * (131_072 + 128));
    expect(cacheBytes('llama-4-scout', 16, 1_000_000)).toBe(49_152 * 1e6 + 1_207_959_552);
    expect(cacheBytes('llama-4-scout', 16, 1_280_000, true)).toBeCloseTo(234.4 * GIB, -8.5);
    expect(cacheBytes('muse-glimmer-30b', 16, 131_072)).toBe(13_312 * 131_072 + 81_788_928);
    expect(cacheBytes('muse-spark-open', 16, 100_000)).toBe(65_536 * 100_000 + 385_875_968);
    expect(cacheBytes('qwen3-8-27b', 16, 1000)).toBe(65_536 * 1000 + 150_994_944);
    expect(cacheBytes('qwen3-8-flash-next', 16, 1000)).toBe(24_576 * 1000 + 113_246_208);
    expect(cacheBytes('mistral-large-4', 16, 1)).toBe(72_576);
    expect(cacheBytes('kimi-k3', 16, 1000)).toBe(27_648 * 1000 + 434_110_464);
    expect(cacheBytes('mistral-small-4', 16, 1)).toBe(23_040);
  });

  test('a published table that took 16 heads for the 8 of Llama 3.1 405B is not followed', () => {
    within(cacheBytes('llama-3-1-405b', 16, 128_000), (123.05 / 2) * GIB, 0.001);
    within(cacheBytes('llama-3-1-405b', 16, 1024), (0.984 / 2) * GIB, 0.001);
  });
});

/** A tenth of each card is kept back, as servers do. */
const RESERVE = 0.1;

describe('what is said to fit does', () => {
  test.each<[string, number | string, number | string, number, number, string]>([
    ['llama-3-1-8b', 16, 20e9, 1, 0, 'Meta'],
    ['llama-3-1-70b', 16, 20e9, 8, 0, 'Meta'],
    ['llama-3-1-405b', 16, 120e9, 8, 0, 'Meta'],
    ['llama-3-1-405b', 16, 70e9, 16, 0, 'Meta'],
    ['llama-3-1-405b', 8, 70e9, 8, 0, 'Meta'],
    ['llama-4-scout', 16, 'h100-80gb', 4, 0, 'Meta'],
    ['llama-4-scout', 8, 'h100-80gb', 2, 0, 'Meta'],
    ['llama-4-scout', 4, 'h100-80gb', 1, 0, 'Meta'],
    ['llama-4-maverick', 8, 'h100-80gb', 8, 0, 'Meta'],
    ['llama-4-scout', 16, 'h100-80gb', 8, 1_280_000, 'vLLM'],
    ['llama-4-scout', 16, 'h200-141gb', 8, 3_600_000, 'vLLM'],
    ['llama-4-maverick', 8, 'h100-80gb', 8, 430_000, 'vLLM'],
    ['llama-4-maverick', 8, 'h200-141gb', 8, 1_000_000, 'vLLM'],
    ['gpt-oss-120b', 'mxfp4', 'h100-80gb', 1, 0, 'OpenAI'],
    ['gpt-oss-120b', 'mxfp4', 'mi300x', 1, 131_072, 'OpenAI'],
    ['gpt-oss-120b', 'mxfp4', 'a100-80gb', 1, 0, 'vLLM'],
    ['qwen3-8-27b', 'nvfp4', 'rtx-5090', 1, 32_768, 'vLLM'],
    ['muse-glimmer-30b', 'nvfp4', 'rtx-5090', 1, 131_072, 'vLLM'],
    ['muse-glimmer-30b', 'bf16', 'mi300x', 1, 6_660_000, 'vLLM'],
    ['muse-spark-open', 4.5, 'gb200', 4, 131_072, 'vLLM'],
    ['deepseek-v3-1', 8, 'h200-141gb', 8, 128_000, 'vLLM'],
    ['deepseek-v3-1', 8, 'mi300x', 8, 128_000, 'vLLM'],
    ['glm-5-3', 8, 'b200', 8, 1_048_576, 'vLLM on GLM-5.2'],
    ['kimi-k3', 'mxfp4', 'b300', 8, 0, 'vLLM'],
  ])('%s at %s on %s, %d of them, with %d tokens (%s)', (id, format, card, count, context) => {
    expect(
      free(id, format, card, count, context, context > 0 && id.startsWith('llama-4')),
    ).toBeGreaterThanOrEqual(0);
  });

  test.each<[string, number, string, number, number, string]>([
    ['llama-4-scout', 16, 'h100-80gb', 8, 5_000_000, 'SGLang'],
    ['llama-4-scout', 16, 'h200-141gb', 8, 10_000_000, 'SGLang'],
  ])(
    '%s at %s on %s, %d of them, with %d tokens where chunks are freed (%s)',
    (id, format, card, count, context) => {
      expect(free(id, format, card, count, context, false)).toBeGreaterThanOrEqual(0);
    },
  );

  test.each<[string, number, string, number]>([
    ['mistral-large-3', 8, 'h200-141gb', 8],
    ['mistral-large-3', 4.5, 'h100-80gb', 8],
    ['kimi-k2', 8, 'h200-141gb', 16],
  ])('the weights of %s at %d bits on %s, %d of them', (id, bits, card, count) => {
    expect((knownOf(id).parameters * bits) / 8 / count).toBeLessThan(
      memoryOf(card) * (1 - RESERVE),
    );
  });
});

describe('what cannot fit does not, whoever says so', () => {
  test.each<[string, number | string, string, number, string]>([
    ['llama-3-1-405b', 16, 'h100-80gb', 8, 'Hugging Face says so too'],
    [
      'llama-4-scout',
      8,
      'h100-80gb',
      1,
      'a recipe says that it fits, and asks for 131 GB beside it',
    ],
    ['kimi-k3', 'mxfp4', 'h100-80gb', 8, 'vLLM says so too'],
    ['kimi-k3', 'mxfp4', 'b200', 8, 'a recipe names them; 1.56 TB is more than 1.44 TB'],
  ])('%s at %s on %s, %d of them: %s', (id, format, card, count) => {
    const { parameters, files = {} } = knownOf(id);
    const weights = weightsOf(
      parameters,
      typeof format === 'number' ? format : undefined,
      typeof format === 'number' ? undefined : files[format],
    );
    expect((weights?.bytes ?? 0) / count).toBeGreaterThan(memoryOf(card) * (1 - RESERVE));
  });
});

// Not to be matched, and why: totals without a context (what llama.cpp front ends ask for gpt-oss, Qwen,
// Glimmer, Flash-Next, GLM and Mistral Large 4) are advice and no sum; pools of cache that vLLM reports
// for Qwen3.8-27B depend on its flags and on what its graphs take; the buffers of attention without
// flash attention (95.86 GiB for Llama 3.1 70B) grow in a way that no server of today needs; the figures
// of one layer, one expert or a port of Kimi K3 in 32 bits are of other things than a model that serves;
// gpt-oss-20b, DeepSeek-V4-Flash and
// Kimi K2.5 have no record; Kimi K2, whose maker asks for sixteen cards, has no layout on record.

function free(
  id: string,
  format: number | string,
  card: number | string,
  count: number,
  context: number,
  isWhole: boolean,
): number {
  const { shape, parameters, files = {} } = knownOf(id);
  const isBits = typeof format === 'number';
  const weights = weightsOf(
    parameters,
    isBits ? format : undefined,
    isBits ? undefined : files[format],
  );
  const cache = cacheOf(
    isWhole ? keepingAll(shape) : shape,
    id === 'glm-5-3' || id === 'qwen3-8-27b' ? 8 : 16,
  );
  if (!weights || 'missing' in cache) throw new Error(`${id} cannot be told`);
  const memory = typeof card === 'number' ? card : memoryOf(card);
  return heldBy({ weights, cache, context, users: 1 }, { memory, count, reserve: RESERVE }).free;
}

function memoryOf(id: string): number {
  const [card] = CATALOG.cards.filter((one) => one.id === id).flatMap(cardShapeOf);
  if (!card) throw new Error(`There is no card ${id}`);
  return card.memory;
}

test('a figure on which sources disagree keeps both, and the one found wrong is not taken', () => {
  const heads = shapedModels(STUDIES)
    .find(({ model }) => model.id === 'llama-3-1-405b')
    ?.figures.find(({ id }) => id === 'kvHeads');
  expect(heads?.value).toBe(8);
  expect(heads?.rivals.map(({ value }) => value)).toEqual([16]);
});
