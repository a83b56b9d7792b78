import { sayMoney } from '../catalog/values/money.ts';
import { sayDate } from '../catalog/values/date.ts';
import { sayNumber } from '../catalog/values/quantity.ts';
import type { Quote } from '../comparison/offers/cost/choose.ts';
import { type Sold, namePlan } from '../comparison/offers/cost/plan.ts';
import { sayBill, sayDollars, sayGaps, sayLine } from '../comparison/telling/cost.ts';
import { element } from './element.ts';

/** A table in a region that scrolls where it is narrow. */
export function tableOf(caption: string, heads: readonly string[], rows: readonly Node[]): Node {
  const table = element(
    'table',
    { class: 'list' },
    element('caption', {}, caption),
    element(
      'thead',
      {},
      element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head))),
    ),
    element('tbody', {}, ...rows),
  );
  return element(
    'div',
    { class: 'wide', role: 'region', tabindex: '0', 'aria-label': caption },
    table,
  );
}

/** A row of a table: its head, then its cells. */
export function rowOf(head: string | Node, ...cells: (string | Node)[]): Node {
  const rest = cells.map((cell) => element('td', {}, cell));
  return element('tr', {}, element('th', { scope: 'row' }, head), ...rest);
}

/** The bill of one model by meter, what it lacks, and where its prices come from. */
export function drawBill(
  name: string,
  { plan, bill }: Quote,
  sold: Sold,
  linkTo: (source: string) => Node,
): Node {
  const rows = bill.lines.map((line) =>
    rowOf(
      sayLine(line),
      sayNumber(Math.round(line.tokens)),
      line.rate === undefined ? 'not on record' : sayMoney(line.rate),
      line.rate === undefined ? 'left out' : sayDollars(line.dollars),
    ),
  );
  const seen = plan.seen
    ? [`Its price was last seen ${plan.seen.length === 10 ? 'on ' : 'in '}${sayDate(plan.seen)}.`]
    : [];
  const hours = sold.peak?.hours ? [`Its dear hours: ${sold.peak.hours}.`] : [];
  const says = [...sayGaps(bill), ...seen, ...hours];
  const links = sold.sources.flatMap((id, at) => [at > 0 ? ', ' : '', linkTo(id)]);
  return element(
    'section',
    {},
    element('h3', {}, name),
    tableOf(
      `${name} at ${namePlan(plan)}, a month`,
      ['Meter', 'Tokens', '$ per million', 'US dollars'],
      [...rows, rowOf(element('b', {}, 'Together'), '', '', element('b', {}, sayBill(bill)))],
    ),
    element(
      'p',
      {},
      ...says.map((text) => `${text} `),
      sold.sources.length > 1 ? 'Sources: ' : 'Source: ',
      ...links,
      '.',
    ),
  );
}
