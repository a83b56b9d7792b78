import { isDay } from '../catalog/values/date.ts';
import { readTyped } from '../catalog/values/typed.ts';
import type { WeightId } from '../catalog/vocabulary.ts';
import {
  type OwnJob,
  type OwnLimits,
  type OwnModel,
  type OwnParts,
  type OwnRanked,
  type OwnWeights,
  keepsWithin,
  ownRecord,
  rankOwn,
  stepsOf,
  weighPair,
} from '../comparison/jobs/own.ts';
import { turnsOf } from '../comparison/jobs/turn.ts';
import { inOrder, pairId } from '../comparison/rows/pair-id.ts';
import { NO_TURN, sayTurn, sayWeighing } from '../comparison/telling/turn.ts';
import { joinWords } from '../comparison/prose/join-words.ts';
import { readAddress } from './address.ts';
import { element } from './element.ts';
import { find } from './find-part.ts';
import { bindForm } from './tool-form.ts';

/** Ranks models by a reader's own weights, from the job that is chosen. */

/** What the places of a slider stand for. */
const PLACES: readonly (WeightId | undefined)[] = [undefined, 'helps', 'matters', 'decides'];
const WORDS = ['does not count', 'helps (1)', 'matters (2)', 'decides (4)'];
const MOST_NAMED = 6;
const MOST_TURNS = 5;

const box = document.querySelector<HTMLElement>('[data-weigh]');
if (box) void liven(box, box.dataset['weigh'] ?? '/');

async function liven(box: HTMLElement, base: string): Promise<void> {
  const result = find(box, '.result');
  const code = find(box, '.record code');
  const select = find<HTMLSelectElement>(box, '[name=job]');
  const sliders = [...box.querySelectorAll<HTMLInputElement>('[type=range]')];
  const response = await fetch(`${base}use-cases/own.json`).catch(() => undefined);
  if (!response?.ok) {
    result.replaceChildren(
      element('p', {}, 'The votes of tests could not be loaded. Load this page again.'),
    );
    return;
  }
  const parts = (await response.json()) as OwnParts;
  // The job that the address names sets where the sliders stand, before the form reads the rest.
  addEventListener('popstate', () => begin(readAddress('job')));
  begin(readAddress('job'));
  const form = bindForm(find<HTMLFormElement>(box, 'form'), show);
  select.addEventListener('change', () => {
    begin(select.value);
    form.keep();
    show();
  });
  livenEvery();
  livenRecord();
  show();
  box.dataset['ready'] = '';

  /** Puts the sliders where a job has them. */
  function begin(id: string): void {
    const job = jobNamed(id);
    for (const slider of sliders) {
      const place = PLACES.indexOf(job?.weights[slider.name]);
      slider.defaultValue = String(Math.max(0, place));
      slider.value = slider.defaultValue;
    }
  }

  function jobNamed(id: string): OwnJob | undefined {
    return parts.jobs.find((job) => job.id === id) ?? parts.jobs[0];
  }

  function show(): void {
    const values = form.values();
    const job = jobNamed(values['job'] ?? '');
    if (!job) return;
    const weights: OwnWeights = Object.fromEntries(
      sliders.map(({ name, value }) => [name, PLACES[Number(value)]]),
    );
    for (const slider of sliders) {
      const says = WORDS[Number(slider.value)] ?? '';
      slider.ariaValueText = says;
      const row = slider.closest<HTMLElement>('.slider');
      row?.toggleAttribute('data-off', slider.value === '0' && slider.defaultValue === '0');
      row?.querySelector('output')?.replaceChildren(says);
    }
    const limits = readLimits(values);
    const of = (state: string) => parts.models.filter((_, at) => job.fits[at] === state);
    const fitting = of('f');
    const isIn = (model: OwnModel) =>
      fitting.includes(model) && keepsWithin(model, limits) === true;
    const ranked = rankOwn(parts, weights, isIn);
    const usual = rankOwn(parts, job.weights, (model) => fitting.includes(model));
    result.replaceChildren(
      ...drawPair(values, weights),
      ...drawSteps(ranked, usual),
      ...drawOut(
        'Past your limits',
        fitting.filter((model) => keepsWithin(model, limits) === false),
      ),
      ...drawOut(
        'Not known whether they keep within your limits',
        fitting.filter((model) => keepsWithin(model, limits) === undefined),
      ),
      ...drawOut('Ruled out by the job', of('r')),
      ...drawOut('Not known whether they fit the job', of('u')),
    );
    code.textContent = ownRecord(parts, job, weights, limits);
  }

  /** What the tests that count say of two models, and what would turn it. */
  function drawPair(values: Record<string, string>, weights: OwnWeights): Node[] {
    const [one, other] = [values['a'], values['b']].map((id) =>
      parts.models.findIndex((model) => model.id === id),
    );
    if (one === undefined || other === undefined || one < 0 || other < 0 || one === other)
      return [];
    const votes = parts.votes.filter(({ pair }) => pair.includes(one) && pair.includes(other));
    const models = inOrder(...([one, other].map((at) => parts.models[at]) as [OwnModel, OwnModel]));
    const names = { a: models.a.name, b: models.b.name };
    const weighing = weighPair(parts, weights, votes);
    const turns = turnsOf(parts, weights, votes).slice(0, MOST_TURNS);
    const says = turns.map((turn) => sayTurn(turn, parts.tests, names));
    const page = `${base}compare/${pairId(models)}/#benchmarks`;
    return [
      element('h2', { id: 'pair' }, sayWeighing(weighing, names)),
      element('h3', {}, 'What would turn it'),
      element(
        'ul',
        {},
        ...(says.length > 0 ? says : [NO_TURN]).map((text) => element('li', {}, text)),
      ),
      element('p', {}, element('a', { href: page }, `${names.a} vs ${names.b}, every result`)),
    ];
  }

  function readLimits(values: Record<string, string>): OwnLimits {
    const number = (name: string, what: string): number | undefined => {
      const text = values[name]?.trim() ?? '';
      if (text === '') return (form.say(name, undefined, false), undefined);
      const typed = readTyped(text, { what, from: 0, to: 1e12 });
      if ('number' in typed) return (form.say(name, undefined, false), typed.number);
      form.say(name, typed.fault, true);
      return undefined;
    };
    const on = values['on'] ?? '';
    return {
      isOpen: values['open'] === 'yes',
      window: number('window', 'a window'),
      price: number('price', 'a price'),
      on: isDay(on) ? on : undefined,
    };
  }

  function drawSteps(ranked: readonly OwnRanked[], usual: readonly OwnRanked[]): Node[] {
    const { steps, level, apart } = stepsOf(ranked);
    const [first] = steps;
    const says = first
      ? `${joinWords(first.map(({ model }) => model.name))}: nobody is put before ${first.length === 1 ? 'it' : 'them'}`
      : ranked.length === 0
        ? 'No model keeps within your limits'
        : 'No test that you count puts one before another';
    return [
      element('h2', { id: 'answer' }, says),
      element(
        'ol',
        { class: 'steps' },
        ...steps.map((step) =>
          element('li', {}, element('ul', {}, ...step.map((one) => drawModel(one, usual)))),
        ),
      ),
      ...drawOut(
        'Even or split with all that they met',
        level.map(({ model }) => model),
      ),
      ...drawOut(
        'Joined to no other by a test that you count',
        apart.map(({ model }) => model),
      ),
    ];
  }

  function drawModel({ model, beats, loses }: OwnRanked, usual: readonly OwnRanked[]): Node {
    const before = usual.find((one) => one.model === model);
    const rose = beats.filter((other) => before && !before.beats.includes(other));
    const fell = loses.filter((other) => before && !before.loses.includes(other));
    const says = [
      beats.length > 0 ? `put before ${name(beats)}` : '',
      loses.length > 0 ? `behind ${name(loses)}` : '',
    ].filter(Boolean);
    const moved = [
      rose.length > 0 ? `By your weights now before ${name(rose)}.` : '',
      fell.length > 0 ? `By your weights now behind ${name(fell)}.` : '',
    ].filter(Boolean);
    return element(
      'li',
      {},
      element('a', { href: `${base}models/${model.id}/` }, model.name),
      ` ${says.join('; ')}. `,
      element('b', {}, moved.join(' ')),
    );
  }

  function name(models: readonly OwnModel[]): string {
    const names = models.map((model) => model.name);
    const others = names.length - MOST_NAMED;
    return others < 2
      ? joinWords(names)
      : joinWords([...names.slice(0, MOST_NAMED), `${others} more`]);
  }

  function drawOut(title: string, models: readonly OwnModel[]): Node[] {
    if (models.length === 0) return [];
    return [
      element(
        'p',
        {},
        element('b', {}, `${title}: `),
        joinWords(models.map((model) => model.name)),
        '.',
      ),
    ];
  }

  function livenEvery(): void {
    const every = find<HTMLButtonElement>(box, '[data-every]');
    every.addEventListener('click', () => {
      const isOn = find(box, '.sliders').toggleAttribute('data-every');
      every.ariaPressed = String(isOn);
    });
  }

  function livenRecord(): void {
    const said = find(box, '.record [role=status]');
    find(box, '[data-record]').addEventListener('click', () => {
      navigator.clipboard.writeText(code.textContent ?? '').then(
        () => said.replaceChildren('Record copied'),
        () => said.replaceChildren('Copy it by hand, as it stands above'),
      );
    });
  }
}
