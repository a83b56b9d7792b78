import { sayVolume } from '../comparison/telling/break-even.ts';
import { sayDollars } from '../comparison/telling/cost.ts';
import { drawingWidth, svg } from './svg.ts';

/** The cost of a month over its volume: by the token a line that rises, of a machine one that does not. */

const [HEIGHT, SIDE, TOP, FOOT] = [240, 8, 38, 26];

/**
 * @param price US dollars a token
 * @param even the volume at which both cost the same
 */
export function drawLines(machine: number, price: number, even: number, yours: number): SVGElement {
  const width = drawingWidth();
  const most = Math.max(even * 2, yours * 1.1);
  const top = Math.max(machine, price * most);
  const x = (tokens: number) => SIDE + (tokens / most) * (width - 2 * SIDE);
  const y = (dollars: number) => TOP + (1 - dollars / top) * (HEIGHT - TOP - FOOT);
  const mark = (tokens: number, height: number, name: string) => [
    svg('path', { class: 'axis', d: `M${x(tokens)} ${TOP}V${HEIGHT - FOOT}` }),
    svg(
      'text',
      { x: x(tokens), y: height, 'text-anchor': x(tokens) > width / 2 ? 'end' : 'start' },
      name,
    ),
  ];
  return svg(
    'svg',
    { viewBox: `0 0 ${width} ${HEIGHT}`, role: 'img', 'aria-labelledby': 'answer' },
    svg('text', { x: SIDE, y: TOP - 22 }, `${sayDollars(top)} a month`),
    svg('path', { class: 'axis', d: `M${SIDE} ${HEIGHT - FOOT}H${width - SIDE}` }),
    ...mark(even, HEIGHT - 8, `equal at ${sayVolume(even)}`),
    ...mark(yours, TOP - 6, `yours, ${sayVolume(yours)}`),
    svg(
      'g',
      { class: 'line-0' },
      svg('path', { d: `M${x(0)} ${y(0)}L${x(most)} ${y(price * most)}` }),
    ),
    svg('g', { class: 'line-1' }, svg('path', { d: `M${x(0)} ${y(machine)}H${x(most)}` })),
  );
}
