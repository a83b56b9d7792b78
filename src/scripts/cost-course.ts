import { sayDate } from '../catalog/values/date.ts';
import type { Step } from '../comparison/offers/cost/course.ts';
import { sayCourse, sayDollars } from '../comparison/telling/cost.ts';
import { element } from './element.ts';
import { drawingWidth, svg } from './svg.ts';

/** What a month costs over the year that begins today, as a line a model and in words. */

export interface Course {
  name: string;
  steps: readonly Step[];
}

const [HEIGHT, LEFT, TOP, FOOT] = [240, 8, 22, 26];
const DAY = 86_400_000;
const SPAN = 365;

/** The lines, and beneath them a sentence each. */
export function drawCourses(courses: readonly Course[], today: string): Node[] {
  const bills = courses.flatMap(({ steps }) =>
    steps.flatMap((step) => ('bill' in step ? step.bill.total : [])),
  );
  const top = Math.max(...bills);
  if (!(top > 0)) return [];
  const width = drawingWidth();
  const x = (day: string) =>
    LEFT +
    (Math.min(SPAN, (Date.parse(day) - Date.parse(today)) / DAY) / SPAN) * (width - 2 * LEFT);
  const y = (dollars: number) => TOP + (1 - dollars / top) * (HEIGHT - TOP - FOOT);
  const lines = courses.map(({ steps }, at) => drawLine(steps, at, { x, y, end: width - LEFT }));
  const picture = svg(
    'svg',
    { viewBox: `0 0 ${width} ${HEIGHT}`, role: 'img', 'aria-labelledby': 'course-words' },
    svg('path', {
      class: 'axis',
      d: `M${LEFT} ${TOP}H${width - LEFT}M${LEFT} ${HEIGHT - FOOT}H${width - LEFT}`,
    }),
    svg('text', { x: LEFT, y: TOP - 6 }, `${sayDollars(top)} a month`),
    svg('text', { x: LEFT, y: HEIGHT - 8 }, sayDate(today)),
    svg('text', { x: width - LEFT, y: HEIGHT - 8, 'text-anchor': 'end' }, 'a year on'),
    ...lines,
  );
  const words = courses.map(({ name, steps }, at) =>
    element('li', { class: `line-${at}` }, element('b', {}, name), `: ${sayCourse(steps)}.`),
  );
  return [
    element('h3', {}, 'Over the year'),
    element('div', { class: 'course' }, picture),
    element('ul', { id: 'course-words', class: 'course-words' }, ...words),
  ];
}

/** Where days and dollars stand in the drawing, and where the year ends. */
interface Scales {
  x: (day: string) => number;
  y: (dollars: number) => number;
  end: number;
}

function drawLine(steps: readonly Step[], at: number, { x, y, end }: Scales): SVGElement {
  const parts: string[] = [];
  const marks: SVGElement[] = [];
  let isDrawn = false;
  for (const step of steps) {
    const from = x(step.from);
    if ('bill' in step) {
      const level = y(step.bill.total);
      parts.push(isDrawn ? `H${from}V${level}` : `M${from} ${level}`);
      isDrawn = true;
    } else if (isDrawn) {
      parts.push(`H${from}`);
      isDrawn = false;
      marks.push(svg('circle', { cx: from, cy: lastLevel(parts), r: 5 }));
    }
  }
  if (isDrawn) parts.push(`H${end}`);
  return svg('g', { class: `line-${at}` }, svg('path', { d: parts.join('') }), ...marks);
}

/** The height at which a path stands at its end. */
function lastLevel(parts: readonly string[]): number {
  const [, level] = /.*[V ]([\d.]+)/.exec(parts.join('')) ?? [];
  return Number(level ?? 0);
}
