import type { Held } from '../comparison/fit/fit.ts';
import { sayBytes } from '../comparison/telling/fit.ts';
import { element } from './element.ts';
import { svg } from './svg.ts';

/** What one card holds, as a bar and in words. */

const [WIDTH, HEIGHT] = [640, 40];

/** A bar of the memory of a card; what does not fit stands out beyond its end. */
export function drawBar(held: Held, memory: number, name: string): Node {
  const parts = [
    { class: 'weights', says: 'weights', bytes: held.weights },
    { class: 'cache', says: 'cache', bytes: held.cache },
    { class: 'buffers', says: 'kept back', bytes: held.buffers },
  ];
  const all = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  const scale = (WIDTH - 4) / Math.max(all, memory);
  let left = 2;
  const boxes = parts.map((part) => {
    const width = part.bytes * scale;
    const box = svg('rect', { class: part.class, x: left, y: 6, width, height: HEIGHT - 12 });
    left += width;
    return box;
  });
  const edge = 2 + memory * scale;
  const picture = svg(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, 'aria-hidden': 'true', class: 'stack' },
    svg('rect', { class: 'card', x: 2, y: 6, width: memory * scale, height: HEIGHT - 12 }),
    ...boxes,
    svg('path', { class: 'edge', d: `M${edge} 0V${HEIGHT}` }),
  );
  const free = held.fits ? `${sayBytes(held.free)} free` : `${sayBytes(-held.free)} too much`;
  const words = [...parts, { class: 'free', says: '', bytes: -1 }].map((part) =>
    element(
      'li',
      { class: part.class },
      part.bytes < 0 ? free : `${sayBytes(part.bytes)} ${part.says}`,
    ),
  );
  return element(
    'figure',
    { class: 'memory' },
    picture,
    element('figcaption', {}, `One ${name}, ${sayBytes(memory)}: `, element('ul', {}, ...words)),
  );
}
