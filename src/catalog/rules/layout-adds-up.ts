import type { Entry } from '../file/read.ts';
import type { Finding } from '../problems/problem.ts';
import { sayNumber } from '../values/quantity.ts';
import { type Rule, onEach } from './rule.ts';

/** Bits that files of weights take for a parameter: from one and a bit to the 32 of full precision. */
const [FEWEST_BITS, MOST_BITS] = [1, 40];

export const LAYOUT_ADDS_UP: Rule = {
  id: 'layout-adds-up',
  says: 'Layers that keep every token or a state are among all layers, files have 1 to 40 bits a parameter, and the count is not twice what claims say.',
  mend: 'Correct one of the two figures.',
  asks: true,
  find: onEach('models', (entry) =>
    entry.record.layouts.flatMap((_, index) => [
      ...layersBeyond(entry, index),
      ...filesOfOtherSize(entry, index),
      ...otherCount(entry, index),
    ]),
  ),
};

function layersBeyond(entry: Entry<'models'>, index: number): Finding[] {
  const { layers, fullLayers = 0, stateLayers = 0 } = entry.record.layouts[index] ?? {};
  if (layers === undefined || fullLayers + stateLayers <= layers) return [];
  const key = fullLayers > layers || stateLayers === 0 ? 'fullLayers' : 'stateLayers';
  const message = `found ${key === 'fullLayers' ? fullLayers : stateLayers}; with the other kind that is ${fullLayers + stateLayers} of ${layers} layers. Correct one`;
  return [entry.problem(['layouts', index, key], message)];
}

function filesOfOtherSize(entry: Entry<'models'>, index: number): Finding[] {
  const { files = [], parameters } = entry.record.layouts[index] ?? {};
  const count = parameters?.number ?? parametersOf(entry);
  if (!count) return [];
  return files.flatMap(({ bytes }, at) => {
    const bits = (bytes.number * 8) / count;
    if (bits >= FEWEST_BITS && bits <= MOST_BITS) return [];
    const message = `found ${sayNumber(bytes.number)} bytes for ${sayNumber(count)} parameters; files have ${FEWEST_BITS} to ${MOST_BITS} bits for each. Write all bytes, such as 25.42B for 25.42 GB`;
    return [entry.problem(['layouts', index, 'files', at, 'bytes'], message)];
  });
}

/** The count of the files may differ from the round number of a maker, and not by so much. */
const TIMES = 2;

function otherCount(entry: Entry<'models'>, index: number): Finding[] {
  const count = entry.record.layouts[index]?.parameters?.number;
  const stated = parametersOf(entry);
  if (!count || !stated || Math.max(count / stated, stated / count) < TIMES) return [];
  const message = `found ${sayNumber(count)}; its claims say ${sayNumber(stated)} parameters in all. Correct one`;
  return [entry.problem(['layouts', index, 'parameters'], message)];
}

function parametersOf(entry: Entry<'models'>): number | undefined {
  const values = entry.record.claims.map(({ facts }) => facts['parameters-total']?.value);
  const known = values.find((value) => value?.kind === 'quantity');
  return known?.kind === 'quantity' ? known.number : undefined;
}
