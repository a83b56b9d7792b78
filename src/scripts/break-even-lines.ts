import { sayVolume } from '../comparison/telling/break-even.ts';
import { sayDollars } from '../comparison/telling/cost.ts';
import { svg } from './svg.ts';

/** The cost of a month over its volume: by the token a line that rises, of a machine one that does not. */

const [WIDTH, HEIGHT, SIDE, TOP, FOOT] = [640, 240, 8, 22, 26];

/**
 * @param price US dollars a token
 * @param even the volume at which both cost the same
 */
export function drawLines(machine: number, price: number, even: number, yours: number): SVGElement {
  const most = Math.max(even * 2, yours * 1.1);
  const top = Math.max(machine, price * most);
  const x = (tokens: number) => SIDE + (tokens / most) * (WIDTH - 2 * SIDE);
  const y = (dollars: number) => TOP + (1 - dollars / top) * (HEIGHT - TOP - FOOT);
  const mark = (tokens: number, name: string) => [
    svg('path', { class: 'axis', d: `M${x(tokens)} ${TOP}V${HEIGHT - FOOT}` }),
    svg(
      'text',
      { x: x(tokens), y: HEIGHT - 8, 'text-anchor': x(tokens) > WIDTH / 2 ? 'end' : 'start' },
      name,
    ),
  ];
  const isApart = Math.abs(x(yours) - x(even)) > WIDTH / 3;
  return svg(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-labelledby': 'answer' },
    svg('text', { x: SIDE, y: TOP - 6 }, `${sayDollars(top)} a month`),
    svg('path', { class: 'axis', d: `M${SIDE} ${HEIGHT - FOOT}H${WIDTH - SIDE}` }),
    ...mark(even, `equal at ${sayVolume(even)}`),
    ...(isApart ? mark(yours, `yours, ${sayVolume(yours)}`) : []),
    svg(
      'g',
      { class: 'line-0' },
      svg('path', { d: `M${x(0)} ${y(0)}L${x(most)} ${y(price * most)}` }),
    ),
    svg('g', { class: 'line-1' }, svg('path', { d: `M${x(0)} ${y(machine)}H${x(most)}` })),
  );
}
