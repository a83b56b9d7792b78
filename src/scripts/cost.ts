import type { Asks } from '../comparison/offers/cost/plan.ts';
import { MOST_MODELS } from '../comparison/several/most-models.ts';
import { readAddress } from './address.ts';
import { chooseModels } from './choose-models.ts';
import { element } from './element.ts';
import { find } from './find-part.ts';
import type { Choosable } from './line-up.ts';
import { pricesAt } from './prices.ts';
import { bindForm } from './tool-form.ts';

/**
 * Works out what a reader's own month of use costs on each chosen model. What is loaded grows with
 * the choice: the prices of who is chosen, and those of every model when they are asked for.
 */

/** So many are chosen at most: beside a table of several, as many as that takes. */
const MOST = document.querySelector('[data-several]') ? MOST_MODELS : 6;
const box = document.querySelector<HTMLElement>('[data-cost]');
if (box) void liven(box);

async function liven(box: HTMLElement): Promise<void> {
  const { cost: base = '/', date: today = '' } = box.dataset;
  const result = find(box, '.result');
  const prices = pricesAt(base);
  const drawing = import('./cost-bill.ts').then(({ drawCosts }) => drawCosts);
  const turn = { last: 0, isOfAll: false };
  const redraw = (): void => void show();
  const chooser = chooseModels(find(box, '[data-choose]'), MOST, redraw, drawFactor);
  const form = bindForm(find<HTMLFormElement>(box, 'form'), redraw);
  for (const button of box.querySelectorAll<HTMLElement>('[data-preset]')) {
    button.addEventListener('click', () => {
      const usual = { cached: '0', written: '0', batch: '0', prompt: '' };
      form.fill({
        ...usual,
        ...(JSON.parse(button.dataset['preset'] ?? '{}') as Record<string, string>),
      });
    });
  }
  await chooser.come;
  await show();
  box.dataset['ready'] = '';

  async function show(): Promise<void> {
    turn.last += 1;
    const own = turn.last;
    const chosen = chooser.chosen().map(({ id }) => id);
    const asks = await load(chosen);
    const drawCosts = await drawing;
    // Whoever has typed on meanwhile gets what was asked for last.
    if (own !== turn.last) return;
    if (!asks) {
      say('The prices could not be loaded. Load this page again.');
      return;
    }
    const on = { ...{ asks, chosen, base, today }, values: form.values(), isOfAll: turn.isOfAll };
    const nodes = drawCosts(on, { add: chooser.add, say: form.say, showAll });
    result.replaceChildren(...nodes);
  }

  async function load(chosen: readonly string[]): Promise<Asks | undefined> {
    const loading = turn.isOfAll ? prices.all() : prices.of(chosen);
    if (result.childElementCount === 0) say('Loading the prices.');
    try {
      return await loading;
    } catch {
      return undefined;
    }
  }

  function showAll(): void {
    turn.isOfAll = true;
    void show().then(() => result.querySelector<HTMLElement>('#every')?.focus());
  }

  function say(text: string): void {
    result.replaceChildren(element('p', {}, text));
  }
}

/** The field for what a model bills as output, reasoning included, for each token that is seen. */
function drawFactor({ id, name }: Choosable): Node[] {
  const label = `Output tokens of ${name} billed per token seen`;
  const field = element('input', { name: `factor-${id}`, size: '4', 'aria-label': label });
  field.placeholder = '1';
  field.value = readAddress(`factor-${id}`);
  return [element('span', {}, element('small', {}, 'output tokens billed per token seen '), field)];
}
