import { sayDate } from '../catalog/values/date.ts';
import { sayNumber } from '../catalog/values/quantity.ts';
import {
  type Quote,
  chooseQuote,
  quotesOn,
  sharedProvider,
} from '../comparison/offers/cost/choose.ts';
import { courseOf } from '../comparison/offers/cost/course.ts';
import { equalTo } from '../comparison/offers/cost/equal.ts';
import { type Asked, factorOf, readFields } from '../comparison/offers/cost/form.ts';
import {
  type Asks,
  type PlansOfModel,
  namePlan,
  soldOn,
  spanOn,
} from '../comparison/offers/cost/plan.ts';
import type { Use } from '../comparison/offers/cost/use.ts';
import {
  GONE_WORDS,
  sayBill,
  sayCourse,
  sayDifference,
  sayEqual,
} from '../comparison/telling/cost.ts';
import { drawCourses } from './cost-course.ts';
import { drawBill, rowOf, tableOf } from './cost-table.ts';
import { element } from './element.ts';
import type { ToolForm } from './tool-form.ts';

/** The bills of a load, drawn once somebody has chosen a model or asks for all. */

const EVERY = 'Every model at this load';

/** What is to be drawn. */
export interface Costs {
  asks: Asks;
  /** The ids of the chosen models, in their order. */
  chosen: readonly string[];
  /** What stands in the fields. */
  values: Record<string, string>;
  /** Whether every model is listed beneath. */
  isOfAll: boolean;
  base: string;
  today: string;
}

/** What a reader can do with what is drawn. */
export interface Acts {
  add: (id: string) => void;
  say: ToolForm['say'];
  showAll: () => void;
}

/** A model with the quote that counts. */
interface Line {
  model: PlansOfModel;
  quotes: Quote[];
  quote?: Quote | undefined;
  use: Use;
}

/** Says beside each field what is wrong with it, or how a long number reads. */
function sayFields({ faults, read }: Asked, { values }: Costs, say: Acts['say']): void {
  for (const name of Object.keys(values)) {
    const fault = faults[name];
    const number = read[name];
    const isLong = number !== undefined && number >= 1000;
    say(name, fault ?? (isLong ? sayNumber(number) : undefined), fault !== undefined);
  }
}

/** Says in the form what was read of it, and gives the parts that stand beneath. */
export function drawCosts(costs: Costs, acts: Acts): Node[] {
  const { asks, base, today, values, isOfAll } = costs;
  const asked = readFields(values);
  sayFields(asked, costs, acts.say);
  const all = asks.models.map((model): Line => {
    const use = { ...asked.use, factor: factorOf(values, model.id, asked.use.factor) };
    return { model, use, quotes: quotesOn(model, use, today) };
  });
  const chosen = costs.chosen.flatMap((id) => all.find(({ model }) => model.id === id) ?? []);
  const shared =
    asked.rule === 'shared' ? sharedProvider(chosen.map(({ quotes }) => quotes)) : undefined;
  for (const line of all) line.quote = chooseQuote(line.quotes, asked.rule, shared);
  return [
    ...drawChosen(chosen, asked),
    ...drawElsewhere(chosen, asked),
    ...(isOfAll ? drawAll(all, chosen, asked) : [buttonOfAll()]),
  ];

  function buttonOfAll(): Node {
    const button = element('button', { type: 'button' }, EVERY);
    button.addEventListener('click', acts.showAll);
    return element('p', {}, button);
  }

  function linkTo(source: string): Node {
    const name = asks.publishers[source] ?? source;
    return element('a', { href: `${base}sources/${source}/` }, name);
  }

  function drawChosen(chosen: readonly Line[], asked: Asked): Node[] {
    if (chosen.length === 0) return [];
    const [first] = chosen;
    const rows = chosen.map((line) => {
      const { model, quote } = line;
      const beside =
        quote && first?.quote && line !== first
          ? sayDifference(quote.bill, first.quote.bill, first.model.name)
          : '';
      const then = asked.on ? [sayOn(line, asked.on)] : [];
      const cells = quote
        ? [namePlan(quote.plan), sayBill(quote.bill), ...then, beside]
        : [sayNone(asked), '', ...then, ''];
      return rowOf(element('a', { href: `${base}models/${model.id}/` }, model.name), ...cells);
    });
    const heads = [
      'Model',
      'From',
      'Today',
      ...(asked.on ? [sayDate(asked.on)] : []),
      'Beside the first',
    ];
    return [
      element('h2', { id: 'bill' }, 'Your month'),
      tableOf('US dollars a month', heads, rows),
      ...drawCourses(
        chosen.flatMap(({ model, quote, use }) =>
          quote
            ? [
                {
                  name: `${model.name} at ${namePlan(quote.plan)}`,
                  steps: courseOf(quote.plan, use),
                },
              ]
            : [],
        ),
        today,
      ),
      ...drawEqual(chosen),
      ...chosen.flatMap(({ model, quote }) => {
        const sold = quote && soldOn(quote.plan, today);
        return quote && sold ? [drawBill(model.name, quote, sold, linkTo)] : [];
      }),
    ];
  }

  /** What a line costs on another day by the same rule, or why nothing is on record then. */
  function sayOn({ quote, use }: Line, on: string): string {
    if (!quote) return '';
    if (on < today) return 'in the past';
    const step = courseOf(
      {
        ...quote.plan,
        spans: [spanOn(quote.plan, on) ?? quote.plan.spans[0]].flatMap((span) => span ?? []),
      },
      use,
    )[0];
    if (!step) return '';
    return 'gone' in step ? GONE_WORDS[step.gone] : sayBill(step.bill);
  }

  function drawEqual([first, ...others]: readonly Line[]): Node[] {
    const target = first?.quote?.bill;
    if (!first || !target || target.isPartial) return [];
    const says = others.flatMap(({ model, quote }) => {
      const equal = quote && equalTo(quote.bill, target.total);
      return equal ? [sayEqual(equal, model.name, first.model.name)] : [];
    });
    if (says.length === 0) return [];
    return [
      element('h3', {}, 'Where they would be equal'),
      element('ul', {}, ...says.map((text) => element('li', {}, text))),
    ];
  }

  /** Every provider of the first of the chosen. */
  function drawElsewhere([first]: readonly Line[], asked: Asked): Node[] {
    if (!first || first.quotes.length < 2) return [];
    const { model, quotes, use } = first;
    const rows = quotes.map(({ plan, bill }) =>
      rowOf(
        namePlan(plan),
        sayBill(bill),
        ...(asked.on ? [sayOn({ ...first, quote: { plan, bill } }, asked.on)] : []),
        sayCourse(courseOf(plan, use).slice(0, 3)),
      ),
    );
    const heads = ['Provider', 'Today', ...(asked.on ? [sayDate(asked.on)] : []), 'As announced'];
    const summary = element('summary', {}, `${model.name} at each of ${quotes.length} offers`);
    return [
      element('details', {}, summary, tableOf(`${model.name}, US dollars a month`, heads, rows)),
    ];
  }

  function drawAll(all: readonly Line[], chosen: readonly Line[], asked: Asked): Node[] {
    const priced = all
      .filter(({ quote }) => quote)
      .toSorted((one, other) => (one.quote?.bill.total ?? 0) - (other.quote?.bill.total ?? 0));
    const rows = priced.map((line) => {
      const { model, quote } = line;
      if (!quote) return rowOf(model.name);
      const isChosen = chosen.includes(line);
      const button = element(
        'button',
        { type: 'button' },
        'Add',
        element('span', { class: 'hide' }, ` ${model.name}`),
      );
      button.addEventListener('click', () => acts.add(model.id));
      return rowOf(
        element('a', { href: `${base}models/${model.id}/` }, model.name),
        namePlan(quote.plan),
        sayBill(quote.bill),
        asked.on ? sayOn(line, asked.on) : sayCourse(courseOf(quote.plan, line.use)),
        isChosen ? 'chosen' : button,
      );
    });
    const none = all.filter(({ quote }) => !quote).map(({ model }) => model.name);
    return [
      element('h2', { id: 'every', tabindex: '-1' }, EVERY),
      tableOf(
        'US dollars a month, the least first',
        ['Model', 'From', 'Today', asked.on ? sayDate(asked.on) : 'As announced', 'Choose'],
        rows,
      ),
      ...(none.length > 0
        ? [element('p', {}, `No price by that choice is on record for ${none.join(', ')}.`)]
        : []),
    ];
  }

  function sayNone({ rule }: Asked): string {
    if (rule === 'shared') return 'no provider sells all of them';
    return typeof rule === 'object' ? 'not sold there' : 'no current price';
  }
}
