import { chooseQuote, quotesOn } from '../comparison/offers/cost/choose.ts';
import { readFields } from '../comparison/offers/cost/form.ts';
import { breakEven, machineCost } from '../comparison/offers/cost/machine.ts';
import { readMachine } from '../comparison/offers/cost/machine-form.ts';
import { type PlansOfModel, namePlan } from '../comparison/offers/cost/plan.ts';
import { sayBreakEven } from '../comparison/telling/break-even.ts';
import { sayDollars, sayGaps } from '../comparison/telling/cost.ts';
import { drawLines } from './break-even-lines.ts';
import { rowOf, tableOf } from './cost-table.ts';
import { element } from './element.ts';
import { find } from './find-part.ts';
import { pricesAt } from './prices.ts';
import { bindForm } from './tool-form.ts';

/** Works out from which volume a reader's own machine costs less than a model by the token. */

const box = document.querySelector<HTMLElement>('[data-break-even]');
if (box) void liven(box, box.dataset['breakEven'] ?? '/', box.dataset['date'] ?? '');

async function liven(box: HTMLElement, base: string, today: string): Promise<void> {
  const result = find(box, '.result');
  const prices = pricesAt(base);
  const loaded = new Map<string, PlansOfModel | undefined>();
  const form = bindForm(find<HTMLFormElement>(box, 'form'), show);
  const card = find<HTMLSelectElement>(box, '[name=card]');
  card.addEventListener('change', () => {
    const { price = '', power = '' } = card.selectedOptions[0]?.dataset ?? {};
    form.fill({ price, watts: power });
  });
  show();
  await load(form.values()['model'] ?? '');
  box.dataset['ready'] = '';

  /** Loads the prices of a model, and reckons anew when they have come. */
  async function load(id: string): Promise<void> {
    const asks = await prices.of([id]).catch(() => undefined);
    loaded.set(id, asks?.models[0]);
    show();
  }

  function show(): void {
    const values = form.values();
    const read = readFields({ in: values['in'] ?? '', out: values['out'] ?? '' });
    const { machine, faults } = readMachine(values);
    const wrong: Record<string, string> = { ...read.faults, ...faults };
    for (const { name } of box.querySelectorAll<HTMLInputElement>('input[name]')) {
      form.say(name, wrong[name], name in wrong);
    }
    const id = values['model'] ?? '';
    if (!loaded.has(id)) {
      say('Loading the prices.');
      void load(id);
      return;
    }
    const model = loaded.get(id);
    const rule = values['provider'] === 'own' ? 'own' : 'cheapest';
    const quote = model && chooseQuote(quotesOn(model, read.use, today), rule);
    const volume = read.use.input + read.use.output;
    if (!model || !quote)
      return say(
        model
          ? `No current price of ${model.name} is on record.`
          : 'The prices could not be loaded. Load this page again.',
      );
    if (!machine) return say('The price of an hour is missing.');
    const { total: billed } = quote.bill;
    const even = breakEven(machine, billed, volume);
    if (!even) return say('Type how many tokens go in and out.');
    const cost = machineCost(machine);
    const offer = { name: model.name, from: namePlan(quote.plan), billed, volume };
    const [first = '', ...others] = sayBreakEven(even, cost, offer);
    const rows = [
      rowOf('Cards', sayDollars(cost.cards)),
      rowOf('Power', sayDollars(cost.power)),
      rowOf('Other costs', sayDollars(cost.work)),
      rowOf(element('b', {}, 'Together'), element('b', {}, sayDollars(cost.total))),
    ];
    result.replaceChildren(
      element('h2', { id: 'answer' }, first),
      ...[...others, ...sayGaps(quote.bill)].map((text) => element('p', {}, text)),
      element(
        'div',
        { class: 'course' },
        drawLines(cost.total, billed / volume, even.tokens, volume),
      ),
      element(
        'ul',
        { class: 'course-words' },
        element('li', { class: 'line-0' }, `${offer.name} from ${offer.from}, by the token`),
        element('li', { class: 'line-1' }, 'Your own machine'),
      ),
      tableOf('Your machine, US dollars a month', ['Part', 'US dollars'], rows),
      element(
        'p',
        {},
        element('a', { href: fitHref(values) }, `Whether ${model.name} fits on these cards`),
        '.',
      ),
    );
  }

  function say(text: string): void {
    result.replaceChildren(element('p', {}, text));
  }

  function fitHref(values: Record<string, string>): string {
    const asked = new URLSearchParams({
      model: values['model'] ?? '',
      card: values['card'] ?? '',
      cards: values['cards'] ?? '1',
    });
    return `${base}fit/?${asked}`;
  }
}
