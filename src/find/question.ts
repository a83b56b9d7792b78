import type { FindIndex, Named } from './find-index.ts';
import { isWhole, modelsNamed } from './name-match.ts';
import { isSlip, unitsOf } from './spelling.ts';
import { isSizeOfStranger, strangerAt, withStranger } from './stranger.ts';
import { KINDS, type ReadQuestion, type Subject, type Taken, type Vocabulary } from './subject.ts';
import { isBetween, isStop, phraseKey, wordsOf } from './words.ts';

/** Reads a question: whom it names, what it asks of them, and which words are left. */

/** The most words that a name is looked for in: `llama 4 maverick 17b 128e instruct`, and some. */
const LONGEST_NAME = 8;

/** Shorter words are a letter apart too often. */
const SHORTEST_SLIP = 6;

/** Reads questions by an index. */
export function questionReader(index: FindIndex): (question: string) => ReadQuestion {
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

function readWords(
  words: readonly string[],
  index: FindIndex,
  vocabulary: Vocabulary,
): ReadQuestion {
  const question: ReadQuestion = {
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

/** A word of ours with a slip of the hand in it: `contxt window`. */
function slipIn(run: readonly string[], vocabulary: Vocabulary): Partial<Taken> | undefined {
  const key = phraseKey(run);
  if (key.length < SHORTEST_SLIP || run.length > 2 || run.some(isStop)) return undefined;
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
