import { sayNumber } from '../../catalog/values/quantity.ts';
import type { Cache } from '../fit/cache.ts';
import type { Held } from '../fit/fit.ts';
import type { CardShape, FigureId } from '../fit/shape-of.ts';
import type { Weights } from '../fit/weights.ts';
import { joinWords } from '../prose/join-words.ts';

/** Memory in words. A page of the build and a reader's browser say the same. */

export const FIGURE_WORDS: Record<FigureId, string> = {
  parameters: 'Parameters, by the count of the files',
  layers: 'Layers',
  kvHeads: 'Key-value heads',
  headDim: 'Length of a head',
  fullLayers: 'Layers that keep every token',
  window: 'Window of the others, in tokens',
  chunk: 'Chunk of the others, in tokens',
  kvRank: 'Rank of the latent',
  ropeDim: 'Length of the rotary key',
  stateLayers: 'Layers with a fixed state',
  stateHeads: 'Heads of a state',
  stateDim: 'Side of a state',
  stateBytes: 'Bytes of a figure in a state',
  cacheBytes: 'Bytes of cache a token, as printed',
};

const THREE = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 3 });

/** Bytes in decimal units: `54.5 GB`, `1.51 TB`, `131 kB`. */
export function sayBytes(bytes: number): string {
  const units: [number, string][] = [
    [1e12, 'TB'],
    [1e9, 'GB'],
    [1e6, 'MB'],
    [1e3, 'kB'],
  ];
  const [size, unit] = units.find(([least]) => bytes >= least * 0.9995) ?? [1, 'bytes'];
  return `${THREE.format(bytes / size)} ${unit}`;
}

/** What lies on one card: `54.5 GB of weights, 6.3 GB of cache and 8.55 GB kept back`. */
export function sayHeld({ weights, cache, buffers }: Held): string {
  return joinWords([
    `${sayBytes(weights)} of weights`,
    `${sayBytes(cache)} of cache`,
    `${sayBytes(buffers)} kept back`,
  ]);
}

/** Where the size of weights comes from. */
export function sayWeights({ bytes, isFile }: Weights): string {
  const how = isFile ? 'the size of the published files' : 'parameters times bits';
  return `${sayBytes(bytes)}, ${how}`;
}

/** What a cache takes a token, and how it grows. */
export function sayCache(cache: Exclude<Cache, { missing: string[] }>): string {
  const { perToken, perWindowToken, window, fixed, isPrinted } = cache;
  const bytes = (number: number) => `${sayNumber(Math.round(number))} bytes`;
  const parts = [
    `${bytes(perToken)} for each token`,
    ...(perWindowToken > 0
      ? [`${bytes(perWindowToken)} more for each of the last ${sayNumber(window)}`]
      : []),
    ...(fixed > 0 ? [`${sayBytes(fixed)} of state whatever the length`] : []),
  ];
  return `${joinWords(parts)}${isPrinted ? ', as its maker prints it' : ''}`;
}

/** What a card holds, costs and draws: `80 GB as it is named, about $15,000, 400 watts`. */
export function sayCard({
  memory,
  isReported,
  price,
  power,
}: Pick<CardShape, 'memory' | 'isReported' | 'price' | 'power'>): string {
  return [
    `${sayBytes(memory)} ${isReported ? 'as its driver reports it' : 'as it is named'}`,
    ...(price === undefined ? [] : [`about $${sayNumber(price)}`]),
    ...(power === undefined ? [] : [`${sayNumber(power)} watts`]),
  ].join(', ');
}
