import type { FindIndex, FoundModel } from './find-index.ts';
import { isNoise, modelsNamed } from './name-match.ts';
import { isFigure, isSlip, unitsOf } from './spelling.ts';
import { KINDS, type ReadQuestion, type Subject, type Taken, type Vocabulary } from './subject.ts';
import { isBetween, isStop, phraseKey } from './words.ts';

/** Who is named and has no page here. */

/** A version or a size: `3.5`, `v2`, `70b`, `8x7b`; no length of a text, `128k`. */
const VERSION = /^[a-z]?\d{1,2}(\.\d+)*[a-jn-z]?$|^\d+(\.\d+)?b$|^\d+x\d+b$/;

/** What names one of several sizes or kinds of a model. */
const TIER =
  /^(mini|nano|turbo|ultra|lite|plus|coder|vl|small|medium|tiny|micro|opus|sonnet|haiku|flash|pro|large|realtime|distill|codex|r\d|instant)$/;

/** A word that holds a figure with a letter, or stands behind its owner, and so is a name. */
const STRANGE = /^[a-z]\S*\/\S+$|^\S*\d\S*[a-z]$|^[a-z]\S*\d$|^(?!(19|20)\d\d$)\d+(\.\d+)?$/;
const LONGEST_STRANGE = 5;

/**
 * Who meets a model and is not known is a stranger, whatever the name: `gpt-4o vs hal 9000`. So is who
 * is asked for alone by a name with a figure in it, `zeta 7b`, or by an id of a gateway.
 */
export function withStranger(question: ReadQuestion, words: readonly string[]): ReadQuestion {
  const { subjects, left } = question;
  const isPair = words.some((word) => /^(vs?|versus)$/.test(word));
  if (left.length === 0) return question;
  if (isPair && subjects.length === 1) return alsoStranger(question, left.join(' '));
  const isAlone = KINDS.every((kind) => question[kind].length === 0) && !words.some(isStop);
  const isName = words.length <= LONGEST_STRANGE && words.some((word) => STRANGE.test(word));
  return isAlone && subjects.length === 0 && isName
    ? alsoStranger(question, words.join(' '))
    : question;
}

function alsoStranger(question: ReadQuestion, text: string): ReadQuestion {
  const stranger: Subject = { kind: 'stranger', models: [], text };
  return { ...question, subjects: [...question.subjects, stranger], left: [] };
}

/** Whether a size alone stands behind a word that names nobody: `zeta 7b` is no `Command R7B`. */
export function isSizeOfStranger(
  words: readonly string[],
  from: number,
  [first = '', ...more]: readonly string[],
): boolean {
  const before = words[from - 1];
  return more.length === 0 && VERSION.test(first) && before !== undefined && !isStop(before);
}

/** A model that has no page here: a name of elsewhere, or one of ours with another version. */
export function strangerAt(
  words: readonly string[],
  from: number,
  index: FindIndex,
  vocabulary: Vocabulary,
  named: Taken | undefined,
): Taken | undefined {
  const word = words[from] ?? '';
  const [first = '', second = ''] = unitsOf(
    words
      .slice(from, from + 2)
      .join(' ')
      .replace(/^\S*\//, ''),
  );
  const brand =
    [`${first} ${second}`, first].find((key) => Object.hasOwn(index.elsewhere, key)) ?? first;
  // A name of two words that is known to be another's: `grok 1` is no `Grok Code Fast 1`.
  const isForeign =
    (!named || brand === unitsOf(named.subject?.text ?? '').join(' ')) &&
    Object.hasOwn(index.elsewhere, brand);
  const isOurs = named !== undefined || (isBrandOf(brand, index) && !isStop(word));
  if (!isForeign && !isOurs) return undefined;
  if (named?.subject?.kind === 'maker') return undefined;
  const known = Math.max(named?.length ?? 0, 1);
  const isOfTwo = brand.includes(' ') && word === first;
  let length = Math.max(known, isOfTwo ? 2 : 1);
  const isMore = (next: string) =>
    isMoreOf(next, brand, index, named?.subject) ||
    (words.slice(from, from + length).includes('distill') && next !== '' && !isBetween(next));
  while (!isPhrase(words, from + length, vocabulary) && isMore(words[from + length] ?? '')) {
    length += 1;
  }
  if (named && !isForeign && length === known) return undefined;
  const text = words.slice(from, from + length).join(' ');
  const models = nearestTo(isForeign ? brand.replace(/ .*/, '') : text, brand, index);
  return { subject: { kind: 'stranger', models, text }, length };
}

/** Whether two words that follow are a phrase of ours: `max output`. */
function isPhrase(words: readonly string[], from: number, vocabulary: Vocabulary): boolean {
  const pair = words.slice(from, from + 2);
  return pair.length === 2 && vocabulary.has(phraseKey(pair));
}

/** Whether the next word goes on with a name: a version, a size, a kind; no word of other names. */
function isMoreOf(
  next: string,
  brand: string,
  index: FindIndex,
  subject: Subject | undefined,
): boolean {
  if (isFigure(next)) return isVersion(next, subject);
  const own = unitsOf(subject?.models[0]?.name ?? brand)[0];
  const others = modelsNamed([next], index.models)?.models ?? [];
  if (others[0] && !others.some(({ name }) => unitsOf(name)[0] === own)) return false;
  return TIER.test(next);
}

/** A size goes on with any name, a version with one that has none. */
function isVersion(word: string, subject: Subject | undefined): boolean {
  if (/^\d+(\.\d+)?b$/.test(word)) return true;
  const hasFigure = subject?.kind === 'model' && unitsOf(subject.text).some(isFigure);
  return VERSION.test(word) && !hasFigure;
}

function isBrandOf(unit: string, { models }: FindIndex): boolean {
  return models.some(({ name }) => {
    const [brand = ''] = unitsOf(name);
    return unit === brand || isSlip(unit, brand);
  });
}

/** The models whose names share most with a name that is not on record, then those of its maker. */
function nearestTo(text: string, brand: string, index: FindIndex): FoundModel[] {
  const units = unitsOf(text).filter((unit) => !isNoise(unit));
  const maker = index.elsewhere[brand];
  return index.models
    .map((model) => ({ model, shared: sharedWith(model, units, maker) }))
    .filter(({ shared }) => shared > 0)
    .sort((one, other) => other.shared - one.shared)
    .map(({ model }) => model);
}

function sharedWith(
  model: FoundModel,
  units: readonly string[],
  maker: string | undefined,
): number {
  const name = unitsOf(model.name);
  const [brand = ''] = name;
  if (!units.some((unit) => unit === brand || isSlip(unit, brand))) {
    return model.maker === maker && !model.isGone ? 0.1 : 0;
  }
  const alike = (typed: string) =>
    name.includes(typed)
      ? 1
      : name.some((unit) => isFigure(typed) && unit.startsWith(typed[0] ?? ''))
        ? 0.3
        : 0;
  const shared = units.reduce((sum, typed) => sum + alike(typed), 0);
  return shared + (model.isGone ? 0 : 0.4);
}
