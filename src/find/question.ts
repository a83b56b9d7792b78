import type { Asked, FindIndex, FoundModel, Named } from './find-index.ts';
import { isNoise, isWhole, modelsNamed } from './name-match.ts';
import { isFigure, isSlip, unitsOf } from './spelling.ts';
import { isBetween, isStop, phraseKey, wordsOf } from './words.ts';

/** Reads a question: whom it names, what it asks of them, and which words are left. */

/** Somebody whom a question names. */
export interface Subject {
  /** Those who may be meant; one where the name is one's own. */
  models: FoundModel[];
  /** The words that name them. */
  text: string;
  kind: 'model' | 'several' | 'family' | 'maker' | 'stranger';
  /** The family or the maker that is named. */
  named?: Named | undefined;
  /** Providers of the same name. */
  sellers?: Named[] | undefined;
}

/** What a question comes to. */
export interface Question {
  subjects: Subject[];
  rows: Asked[];
  jobs: Named[];
  benchmarks: Named[];
  providers: Named[];
  pages: Named[];
  /** Its words without the names of subjects, for a search in texts. */
  rest: string[];
  /** Its words without names of any kind. */
  asking: string[];
  /** Words that were not understood. */
  left: string[];
}

/** The most words that a name is looked for in: `llama 4 maverick 17b 128e instruct`, and some. */
const LONGEST_NAME = 8;

/** A version or a size: `3.5`, `v2`, `70b`, `8x7b`; no length of a text, `128k`. */
const VERSION = /^[a-z]?\d{1,2}(\.\d+)*[a-jn-z]?$|^\d+(\.\d+)?b$|^\d+x\d+b$/;

/** What names one of several sizes or kinds of a model. */
const TIER =
  /^(mini|nano|turbo|ultra|lite|plus|coder|vl|small|medium|tiny|micro|opus|sonnet|haiku|flash|pro|large|realtime|distill|codex|r\d|instant)$/;

/** A word that holds a figure with a letter, or stands behind its owner, and so is a name. */
const STRANGE = /^[a-z]\S*\/\S+$|^\S*\d\S*[a-z]$|^[a-z]\S*\d$|^(?!(19|20)\d\d$)\d+(\.\d+)?$/;
const LONGEST_STRANGE = 5;

/** Shorter words are a letter apart too often. */
const SHORTEST_SLIP = 6;

type Vocabulary = Map<string, Partial<Pick<Question, Kind>>>;
type Kind = 'rows' | 'jobs' | 'benchmarks' | 'providers' | 'pages';
const KINDS: readonly Kind[] = ['rows', 'jobs', 'benchmarks', 'providers', 'pages'];

/** Reads questions by an index. */
export function questionReader(index: FindIndex): (question: string) => Question {
  const vocabulary = vocabularyOf(index);
  return (text) => readWords(wordsOf(text), index, vocabulary);
}

function vocabularyOf(index: FindIndex): Vocabulary {
  const vocabulary: Vocabulary = new Map();
  for (const kind of KINDS) {
    for (const named of index[kind]) {
      for (const spelling of [named.name, named.id, ...(named.also ?? [])]) {
        const key = phraseKey(wordsOf(spelling));
        const known = vocabulary.get(key) ?? {};
        const others: Named[] = known[kind] ?? [];
        if (!others.includes(named)) vocabulary.set(key, { ...known, [kind]: [...others, named] });
      }
    }
  }
  return vocabulary;
}

interface Taken extends Partial<Pick<Question, Kind>> {
  subject?: Subject | undefined;
  length: number;
}

function readWords(words: readonly string[], index: FindIndex, vocabulary: Vocabulary): Question {
  const question: Question = {
    subjects: [],
    rows: [],
    jobs: [],
    benchmarks: [],
    providers: [],
    pages: [],
    rest: [],
    asking: [],
    left: [],
  };
  for (let from = 0; from < words.length;) {
    const taken = takeAt(words, from, index, vocabulary);
    // "Compare" and "models" are pages by themselves, and words of any question.
    if (
      taken?.pages &&
      words.length > taken.length &&
      words.slice(from, from + taken.length).every(isStop)
    ) {
      taken.pages = [];
    }
    const length = Math.max(1, taken?.length ?? 1);
    const run = words.slice(from, from + length);
    if (taken?.subject) question.subjects.push(taken.subject);
    if (!/^(model|family)$/.test(taken?.subject?.kind ?? '')) {
      question.rest.push(...run.filter((word) => !isBetween(word)));
    }
    const isName = taken?.subject ?? taken?.providers ?? taken?.benchmarks;
    if (!isName) question.asking.push(...run);
    if (!taken) question.left.push(...run.filter((word) => !isStop(word)));
    for (const kind of KINDS) {
      const known: Named[] = question[kind];
      known.push(...(taken?.[kind] ?? []).filter((named) => !known.includes(named)));
    }
    from += length;
  }
  return withStranger(question, words);
}

/**
 * Who meets a model and is not known is a stranger, whatever the name: `gpt-4o vs hal 9000`. So is who
 * is asked for alone by a name with a figure in it, `zeta 7b`, or by an id of a gateway.
 */
function withStranger(question: Question, words: readonly string[]): Question {
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

function alsoStranger(question: Question, text: string): Question {
  const stranger: Subject = { kind: 'stranger', models: [], text };
  return { ...question, subjects: [...question.subjects, stranger], left: [] };
}

/** What begins at a word, the longest that does. */
function takeAt(
  words: readonly string[],
  from: number,
  index: FindIndex,
  vocabulary: Vocabulary,
): Taken | undefined {
  const named = longestAt(words, from, index, vocabulary);
  if (named && !named.subject) return named;
  return strangerAt(words, from, index, vocabulary, named) ?? named;
}

function longestAt(
  words: readonly string[],
  from: number,
  index: FindIndex,
  vocabulary: Vocabulary,
): Taken | undefined {
  for (let length = Math.min(LONGEST_NAME, words.length - from); length > 0; length -= 1) {
    const run = words.slice(from, from + length);
    const [first = '', last = ''] = [run[0], run.at(-1)];
    const known = vocabulary.get(phraseKey(run)) ?? slipIn(run, vocabulary);
    if (isBetween(first) || isBetween(last)) continue;
    const isWord = [known?.rows, known?.jobs, known?.pages, known?.benchmarks].some(Boolean);
    const subject = subjectOf(run, index, from + length === words.length, isWord);
    const sellers = vocabulary.get(phraseKey(run))?.providers;
    if (subject && !isSizeOfStranger(words, from, run)) {
      return { subject: { ...subject, sellers }, length };
    }
    if (known) return { ...known, length };
  }
  return undefined;
}

/** Whether a size alone stands behind a word that names nobody: `zeta 7b` is no `Command R7B`. */
function isSizeOfStranger(
  words: readonly string[],
  from: number,
  [first = '', ...more]: readonly string[],
): boolean {
  const before = words[from - 1];
  return more.length === 0 && VERSION.test(first) && before !== undefined && !isStop(before);
}

/** A word of ours with a slip of the hand in it: `contxt window`. */
function slipIn(run: readonly string[], vocabulary: Vocabulary): Partial<Taken> | undefined {
  const key = phraseKey(run);
  if (key.length < SHORTEST_SLIP || run.length > 2 || run.every(isStop)) return undefined;
  const meant = [...vocabulary.keys()].find((known) => known[0] === key[0] && isSlip(key, known));
  return meant === undefined ? undefined : vocabulary.get(meant);
}

/** Whom a run of words names; where it is a word of ours too, only who has all of it for a name. */
function subjectOf(
  run: readonly string[],
  index: FindIndex,
  isLast: boolean,
  isWord: boolean,
): Subject | undefined {
  const text = run.join(' ');
  const match = modelsNamed(run, index.models, isLast);
  const [only] = match?.models ?? [];
  if (match && only && isWhole(match) && match.models.length === 1) {
    return { kind: 'model', models: [only], text };
  }
  const family = index.families.find((one) => isCalled(run, one));
  const isPartOfBrand = match?.models.some(
    (model) => model.family !== family?.id && unitsOf(model.name)[0] === run.join(' '),
  );
  if (family && !isPartOfBrand) {
    const members = index.models.filter((model) => model.family === family.id);
    const meant = match?.models.filter((model) => members.includes(model)) ?? [];
    return { kind: 'family', named: family, models: meant[0] ? meant : members, text };
  }
  const maker = makerOf(run, index);
  if (maker) {
    const models = index.models.filter((model) => model.maker === maker.name);
    return { kind: 'maker', named: maker, models, text };
  }
  if (!match || !only || isWord || run.some(isStop)) return undefined;
  const models = match.models;
  return { kind: models.length === 1 ? 'model' : 'several', models, text };
}

function isCalled(run: readonly string[], { id, name, also = [] }: Named): boolean {
  const key = phraseKey(run);
  return [name, id, ...also].some((spelling) => phraseKey(wordsOf(spelling)) === key);
}

/** A maker by its name, with or without what companies add to it: `Mistral AI`, `mistral`. */
function makerOf(run: readonly string[], { models }: FindIndex): Named | undefined {
  const key = phraseKey(run);
  const makers = [...new Set(models.map(({ maker }) => maker))];
  const found = makers.find((maker) => {
    const whole = wordsOf(maker);
    return phraseKey(whole) === key || phraseKey(whole.filter((word) => word !== 'ai')) === key;
  });
  const isBrand = models.some(({ name }) => unitsOf(name)[0] === key);
  return found && !isBrand ? { id: found, name: found } : undefined;
}

/** A model that has no page here: a name of elsewhere, or one of ours with another version. */
function strangerAt(
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
