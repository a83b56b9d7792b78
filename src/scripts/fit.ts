import { sayNumber } from '../catalog/values/quantity.ts';
import { cacheOf, keepingAll } from '../comparison/fit/cache.ts';
import { type Need, heldBy, largestContext, leastCards } from '../comparison/fit/fit.ts';
import { readFit } from '../comparison/fit/form.ts';
import type { FitCard, FitModel, FitParts } from '../comparison/fit/parts.ts';
import { WEIGHT_FORMATS, weightsOf } from '../comparison/fit/weights.ts';
import { joinWords } from '../comparison/prose/join-words.ts';
import { sayBytes, sayCache, sayHeld, sayWeights } from '../comparison/telling/fit.ts';
import { rowOf, tableOf } from './cost-table.ts';
import { element } from './element.ts';
import { find } from './find-part.ts';
import { drawBar } from './fit-bar.ts';
import { bindForm } from './tool-form.ts';

/** Works out whether a model runs on a reader's cards, and what would hold it. */

const NO_LIMIT = 1e7;
const box = document.querySelector<HTMLElement>('[data-fit]');
if (box) void liven(box, box.dataset['fit'] ?? '/');

async function liven(box: HTMLElement, base: string): Promise<void> {
  const result = find(box, '.result');
  const loaded: { parts?: FitParts; says: string } = { says: 'Loading the figures.' };
  const form = bindForm(find<HTMLFormElement>(box, 'form'), show);
  show();
  const response = await fetch(`${base}fit/shapes.json`).catch(() => undefined);
  if (response?.ok) loaded.parts = (await response.json()) as FitParts;
  loaded.says = 'The figures could not be loaded. Load this page again.';
  show();
  box.dataset['ready'] = '';

  function show(): void {
    const values = form.values();
    const asked = readFit(values);
    for (const name of ['context', 'users', 'cards', 'reserve']) {
      const number = asked.read[name] ?? 0;
      const says = asked.faults[name] ?? (number >= 1000 ? sayNumber(number) : undefined);
      form.say(name, says, name in asked.faults);
    }
    const model = loaded.parts?.models.find(({ id }) => id === values['model']);
    const card = loaded.parts?.cards.find(({ id }) => id === values['card']);
    if (!loaded.parts || !model || !card) {
      result.replaceChildren(element('p', {}, loaded.says));
      return;
    }
    result.replaceChildren(...drawAnswer(loaded.parts, model, card, values, asked));
  }

  function drawAnswer(
    parts: FitParts,
    model: FitModel,
    card: FitCard,
    values: Record<string, string>,
    asked: ReturnType<typeof readFit>,
  ): Node[] {
    const format = WEIGHT_FORMATS.find(({ id }) => id === values['weights']);
    const weights = format && weightsOf(model.parameters, format.bits, model.files[format.id]);
    if (!format || !weights) {
      const gap = `The size of ${model.name} as “${format?.name}” is not on record. Choose a format.`;
      return [element('h2', { id: 'answer' }, gap), ...drawBasis(parts, model)];
    }
    const shape = values['whole'] === 'yes' ? keepingAll(model.shape) : model.shape;
    const cache = cacheOf(shape, Number(values['cache']));
    const known = 'missing' in cache ? undefined : cache;
    const need: Need = { weights, cache: known, context: asked.context, users: asked.users };
    const cards = { memory: card.memory, count: asked.count, reserve: asked.reserve };
    const held = heldBy(need, cards);
    const limit = model.window ?? NO_LIMIT;
    const longest = largestContext(need, cards, limit);
    const users = asked.users === 1 ? 'one user' : `${sayNumber(asked.users)} users`;
    const on = asked.count === 1 ? `one ${card.name}` : `${asked.count} × ${card.name}`;
    const says = [
      held.fits
        ? `Each card holds ${sayHeld(held)}, of ${sayBytes(card.memory)}.`
        : `Each card would have to hold ${sayHeld(held)}, and has ${sayBytes(card.memory)}.`,
      known
        ? longest === undefined
          ? 'The weights alone leave no room for a cache.'
          : `The longest context that fits for ${users} is ${sayNumber(longest)} tokens${longest === limit ? ', the whole window that its maker states' : ''}.`
        : `The cache is left out: ${'missing' in cache ? joinWords(cache.missing) : ''} not on record.`,
      ...(model.window !== undefined && asked.context > model.window
        ? [`Its maker states a window of ${sayNumber(model.window)} tokens, less than you ask for.`]
        : []),
      `Weights: ${sayWeights(weights)} (${format.why}).`,
      ...(known ? [`Cache of one user: ${sayCache(known)}.`] : []),
    ];
    const verdict = `${model.name} as ${format.name} with ${sayNumber(asked.context)} tokens for ${users} ${held.fits ? 'fits' : 'does not fit'} on ${on}${known ? '' : ', without its cache'}`;
    return [
      element('h2', { id: 'answer' }, verdict),
      drawBar(held, card.memory, card.name),
      ...says.map((text) => element('p', {}, text)),
      ...drawLeast(parts, need, asked.reserve),
      ...drawFormats(model, need, cards),
      ...drawBasis(parts, model),
    ];
  }

  function drawLeast({ cards }: FitParts, need: Need, reserve: number): Node[] {
    const sets = cards
      .map((card) => ({ card, count: leastCards(need, card.memory, reserve) }))
      .toSorted(
        (one, other) =>
          (one.count ?? Infinity) * one.card.memory -
            (other.count ?? Infinity) * other.card.memory ||
          one.card.name.localeCompare(other.card.name, 'en'),
      );
    const rows = sets.map(({ card, count }) =>
      rowOf(
        card.name,
        sayBytes(card.memory),
        count === undefined ? 'more than 64' : String(count),
        count === undefined || card.price === undefined
          ? 'not on record'
          : `$${sayNumber(count * card.price)}`,
      ),
    );
    const heads = ['Card', 'Memory', 'Least number', 'List price together'];
    return [
      element('h3', {}, 'The smallest set of each card that holds it'),
      tableOf('Numbers that are powers of two, the least memory first', heads, rows),
    ];
  }

  function drawFormats(model: FitModel, need: Need, cards: Parameters<typeof heldBy>[1]): Node[] {
    const rows = WEIGHT_FORMATS.flatMap(({ id, name, bits }) => {
      const weights = weightsOf(model.parameters, bits, model.files[id]);
      if (!weights) return [];
      const { fits } = heldBy({ ...need, weights }, cards);
      return [rowOf(name, sayWeights(weights), fits ? 'fits' : 'does not fit')];
    });
    return [
      element('h3', {}, 'In other formats on the same cards'),
      tableOf(`${model.name} by format`, ['Format', 'Weights', 'On these cards'], rows),
    ];
  }

  /** On the page of the tool, which lists all of them. */
  function layoutOf({ id }: FitModel): string {
    const part = `#layout-${id}`;
    return document.querySelector(part) ? part : `${base}fit/${part}`;
  }

  function drawBasis({ publishers }: FitParts, model: FitModel): Node[] {
    const links = model.sources.flatMap((id, at) => [
      at > 0 ? ', ' : '',
      element('a', { href: `${base}sources/${id}/` }, publishers[id] ?? id),
    ]);
    const lines = [...model.disputes, ...model.notes];
    return [
      element('h3', {}, 'What this rests on'),
      ...(lines.length > 0
        ? [element('ul', {}, ...lines.map((text) => element('li', {}, text)))]
        : []),
      element(
        'p',
        {},
        'Figures of ',
        element('a', { href: layoutOf(model) }, 'its layout'),
        ': ',
        ...links,
        '.',
      ),
    ];
  }
}
