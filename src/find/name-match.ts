import type { Named } from './find-index.ts';
import { readingsOf } from './pasted-id.ts';
import { isFigure, isSlip, keyOf, unitsOf } from './spelling.ts';

/** Whom a run of words names, from the whole of a name down to a part of one with a slip in it. */

/** How well words meet a name. */
const WHOLE = 7;
/** Less by the place of the reading that fits: what hosts add falls away one by one. */
const PASTED = 6;
const END = 4;
const PART = 3;
const SLIP = 2;
const BEGUN = 1;

/** Units that stand in many names, or are words of any question: alone they name nobody. */
const COMMON = new Set(
  'open large next mini nano ultra pro flash preview instruct chat exp a b the omni'.split(' '),
);

/** Units after a name that make no other model of it. */
const NOISE = new Set(
  'instruct it hf fp8 fp16 bf16 int4 int8 awq gguf gptq latest api model models llm ai maas basic'.split(
    ' ',
  ),
);

/** From so many letters on the beginning of a single word is taken for a name. */
const SHORTEST_BEGINNING = 3;

/** What a run of words names, and how well. */
export interface Match<Model> {
  models: Model[];
  near: number;
}

/** The models that a run of words names best; none where it names nobody. */
export function modelsNamed<Model extends Named>(
  words: readonly string[],
  all: readonly Model[],
  isLast = false,
): Match<Model> | undefined {
  const run = runOf(words);
  if (run.units.length === 0) return undefined;
  return (
    best(all, (model) => wholeness(run, knownOf(model))) ??
    best(all, (model) => partness(run, knownOf(model), isLast))
  );
}

/** The models of which a run of words is the name itself, and no part that several may share. */
export function modelsCalled<Model extends Named>(
  words: readonly string[],
  all: readonly Model[],
): Model[] {
  const run = runOf(words);
  if (run.units.length === 0) return [];
  return best(all, (model) => wholeness(run, knownOf(model)))?.models ?? [];
}

function best<Model>(
  all: readonly Model[],
  nearness: (model: Model) => number,
): Match<Model> | undefined {
  let [near, models]: [number, Model[]] = [0, []];
  for (const model of all) {
    const its = nearness(model);
    if (its > near) [near, models] = [its, []];
    if (its > 0 && its === near) models.push(model);
  }
  return near > 0 ? { near, models } : undefined;
}

/** Whether a unit tells nothing of which model is meant. */
export function isNoise(unit: string): boolean {
  return NOISE.has(unit) || unit === 'preview';
}

/** Whether a match is of a name itself, and not of a part that several may share. */
export function isWhole({ near }: Match<unknown>): boolean {
  return near >= END;
}

interface Run {
  key: string;
  joined: string;
  units: string[];
  pasted: string[];
}

function runOf(words: readonly string[]): Run {
  const [only] = words;
  const units = unitsOf(words.join(' '));
  const cut = units.filter((unit) => !NOISE.has(unit));
  return {
    key: keyOf(words.join(' ')),
    joined: joined(units),
    units: cut.length > 0 ? cut : [],
    pasted: words.length === 1 && only ? readingsOf(only).map(keyOf) : [],
  };
}

/** A name as it is matched, made once for each model: a reader who types asks for all of them again. */
interface Known {
  keys: ReadonlySet<string>;
  /** In units, the spellings that hold the whole of the name, with the ends of each. */
  spellings: { units: string[]; ends: ReadonlySet<string> }[];
}

const KNOWN = new WeakMap<Named, Known>();

function knownOf(model: Named): Known {
  const known = KNOWN.get(model) ?? readName(model);
  KNOWN.set(model, known);
  return known;
}

function readName({ id, name, also = [] }: Named): Known {
  const spellings = [name, pointed(id), ...also].flatMap((one) => [one, withoutOwner(one)]);
  const needed = unitsOf(name);
  // A spelling that lacks a part of the name is known as a whole: `gpt-4-omni` begins as another model.
  const whole = [...new Set(spellings)]
    .map(unitsOf)
    .filter((units) => needed.every((unit) => units.includes(unit)));
  return {
    keys: new Set(spellings.map(keyOf)),
    spellings: whole.map((units) => ({
      units,
      ends: new Set(units.slice(1).map((_, at) => joined(units.slice(at + 1)))),
    })),
  };
}

/** A name without who keeps it: `mistralai/Mixtral-8x7B`. */
function withoutOwner(name: string): string {
  return name.replace(/^.*\//, '');
}

/** Units as one word, where figures that meet stay apart: `3 4b` is no `34b`. */
function joined(units: readonly string[]): string {
  return units
    .join(' ')
    .replaceAll('.', ' ')
    .replace(/(?<!\d) | (?!\d)/g, '');
}

function wholeness(run: Run, { keys, spellings }: Known): number {
  // A size agrees by itself: `gemma 34b` is no `Gemma 3 4B`.
  const isMixed = run.units.some(
    (unit) => /^\d+b$/.test(unit) && !spellings.some(({ units }) => units.includes(unit)),
  );
  if (keys.has(run.key) && !isMixed) return WHOLE;
  const reading = run.pasted.findIndex((key) => keys.has(key));
  if (reading >= 0) return PASTED - reading / 100;
  // Words that end a name may stand within another: `sonnet`.
  const canEnd = !namesNobody(run) && /\d/.test(run.key);
  return canEnd && spellings.some(({ ends }) => ends.has(run.joined)) ? END : 0;
}

function namesNobody({ units }: Run): boolean {
  return units.every((unit) => COMMON.has(unit) || /^\d+$/.test(unit));
}

/** An id with the points of its version: `gpt-4-1` is no `gpt-4` with a word more. */
function pointed(id: string): string {
  return id.replace(/(?<!\d)(\d)-(\d)(?!\d)/g, '$1.$2');
}

function partness(run: Run, { spellings }: Known, isLast: boolean): number {
  if (namesNobody(run)) return 0;
  return Math.max(0, ...spellings.map(({ units }) => partOf(run, units, isLast)));
}

function partOf({ key, units }: Run, name: readonly string[], isLast: boolean): number {
  if (isWithin(units, name, (typed, unit) => typed === unit)) return PART;
  const isMeant = (typed: string, unit: string) =>
    typed === unit || (isSlip(typed, unit) && !(units.length === 1 && COMMON.has(unit)));
  if (isWithin(units, name, isMeant)) return SLIP;
  const last = units.length - 1;
  const canBegin = isLast && (last > 0 || key.length >= SHORTEST_BEGINNING);
  const isBegun = (typed: string, unit: string, at: number) =>
    typed === unit || (canBegin && at === last && !isFigure(typed) && unit.startsWith(typed));
  return isWithin(units, name, isBegun) ? BEGUN : 0;
}

/** Whether all typed units stand in a name, in any order, each once. */
function isWithin(
  units: readonly string[],
  name: readonly string[],
  isSame: (typed: string, unit: string, at: number) => boolean,
): boolean {
  const left = [...name];
  return units.every((typed, at) => {
    const found = left.findIndex((unit) => isSame(typed, unit, at));
    if (found >= 0) left.splice(found, 1);
    return found >= 0;
  });
}
