import type { FieldId } from '../../../catalog/fields.ts';
import type { Model } from '../../../catalog/catalog.ts';
import { type Comparison, findRow } from '../../rows/compare.ts';
import { isSecondHand } from '../../evidence/cell.ts';
import { sayThe } from '../life.ts';
import { type Prose, prose } from '../../prose/prose.ts';
import type { Question } from './question.ts';
import type { Row } from '../../rows/row.ts';
import type { SideId } from '../../rows/sides.ts';
import { lowerFirst } from '../../prose/lower-first.ts';
import { attested, joinClauses, joinWords, ofMaker, whyNot } from '../telling.ts';
import { sayListed } from '../note.ts';
import { otherSide, SIDES } from '../../rows/sides.ts';

/** A field with its words: `reads images`, of one model; `read images`, of two. */
interface Ability {
  field: FieldId;
  does: string;
  do: string;
}

/** A question that a yes or no for each side answers. */
interface Capability {
  id: string;
  ask: (a: string, b: string) => string;
  abilities: Ability[];
  /** Asked even where nothing is known. */
  isAlwaysAsked?: boolean;
}

const CAPABILITIES: Capability[] = [
  {
    id: 'faq-vision',
    ask: (a, b) => `Can ${a} or ${b} read images?`,
    abilities: [{ field: 'vision', does: 'reads images', do: 'read images' }],
    isAlwaysAsked: true,
  },
  {
    id: 'faq-audio',
    ask: (a, b) => `Can ${a} or ${b} hear and speak?`,
    abilities: [
      { field: 'audio-input', does: 'takes sound as input', do: 'take sound as input' },
      { field: 'audio-output', does: 'answers in sound', do: 'answer in sound' },
    ],
  },
  {
    id: 'faq-structured-outputs',
    ask: (a, b) => `Do ${a} and ${b} hold answers to a JSON schema?`,
    abilities: [
      {
        field: 'structured-outputs',
        does: 'has structured outputs',
        do: 'have structured outputs',
      },
    ],
  },
  {
    id: 'faq-function-calling',
    ask: (a, b) => `Do ${a} and ${b} support function calling?`,
    abilities: [{ field: 'function-calling', does: 'calls functions', do: 'call functions' }],
  },
  {
    id: 'faq-code-execution',
    ask: (a, b) => `Can ${a} or ${b} run the code it writes?`,
    abilities: [{ field: 'code-execution', does: 'runs code', do: 'run code' }],
  },
];

/** The yes-or-no questions on what the two can do. */
export function askCapabilities(comparison: Comparison): Question[] {
  const { a, b } = comparison.models;
  return CAPABILITIES.flatMap(({ id, ask, abilities, isAlwaysAsked }) => {
    const clauses = abilities.flatMap((ability) => {
      const row = findRow(comparison, ability.field);
      return row ? [sayAbility(comparison, row, ability)] : [];
    });
    const [first = [], ...others] = clauses;
    if (clauses.length === 0 && !isAlwaysAsked) return [];
    const nothing = prose`It cannot be said: no source was found for ${ofMaker(a)} or ${ofMaker(b)}.`;
    const joined = joinClauses([first, ...others.map(inMidSentence)]);
    const answer = clauses.length > 0 ? prose`${joined}.` : nothing;
    return [{ id, question: ask(a.name, b.name), answer: [answer] }];
  });
}

/** The same clause after another one. */
function inMidSentence([first, ...rest]: Prose): Prose {
  const isOurs = typeof first === 'string' && /^(Both|Neither|Only|It) /.test(first);
  return isOurs ? [lowerFirst(first), ...rest] : [first ?? '', ...rest];
}

/** Undefined too where only secondary sources speak of it. */
function flagOf(row: Row, side: SideId): boolean | undefined {
  const { value } = row.cells[side];
  return value?.kind === 'flag' && !isSecondHand(row.cells[side]) ? value.yes : undefined;
}

/** The answer, where it holds, who says so and who does not, and how many hosts list it. */
function sayAbility(comparison: Comparison, row: Row, words: Ability): Prose {
  const said = sayFlags(comparison, row, words);
  const surfaces = sayWhere(comparison, row);
  return prose`${said}${attested(row, comparison)}${surfaces}${sayHosts(comparison, row)}`;
}

function sayFlags({ models }: Comparison, row: Row, words: Ability): Prose {
  const [a, b] = SIDES.map((side) => flagOf(row, side));
  const does = { text: words.does, row: row.id };
  const unknown = SIDES.find((side) => flagOf(row, side) === undefined);
  if (a === undefined && b === undefined) {
    return prose`It cannot be said for either: for ${models.a.name} ${whyNot(row.cells.a, models.a)}, for ${models.b.name} ${whyNot(row.cells.b, models.b)}`;
  }
  if (unknown) {
    const other = otherSide(unknown);
    const verb = flagOf(row, other) ? does : { text: `does not ${words.do}`, row: row.id };
    return prose`${models[other].name} ${verb}; for ${ofMaker(models[unknown])} ${sayOpen(row, unknown, models[unknown])}`;
  }
  const gone = SIDES.filter((side) => row.cells[side].limit === 'nowhere');
  const why =
    gone.length > 0
      ? `: ${joinWords(gone.map((side) => models[side].name))} can be had nowhere any more`
      : '';
  if (a === b)
    return a ? prose`Both ${{ text: words.do, row: row.id }}` : prose`Neither ${does}${why}`;
  const [can, cannot] = a ? [models.a, models.b] : [models.b, models.a];
  return prose`Only ${can.name} ${does}${why || `, ${cannot.name} does not`}`;
}

/** What is known of a side all the same: `only secondary sources speak of it, who say yes`. */
function sayOpen({ cells }: Row, side: SideId, model: Model): string {
  const cell = cells[side];
  const says = cell.value?.kind === 'flag' && isSecondHand(cell);
  return `${whyNot(cell, model)}${says ? `, and they say ${lowerFirst(cell.text)}` : ''}`;
}

/** On which surface it holds, where it does not hold everywhere. */
function sayWhere({ models }: Comparison, row: Row): Prose {
  const held = SIDES.flatMap((side) => {
    const surface = row.cells[side].voices[0]?.surface;
    return surface ? [`${models[side].name} on ${sayThe(surface)}`] : [];
  });
  return held.length > 0 ? [`, for ${joinWords(held)}`] : [];
}

function sayHosts({ models }: Comparison, row: Row): Prose {
  const listed = SIDES.flatMap((side) => {
    const note = row.cells[side].notes.find(({ kind }) => kind === 'listed');
    return note?.kind === 'listed' ? [`${models[side].name} is ${sayListed(note, ', ')}`] : [];
  });
  return listed.length > 0 ? [`; ${joinWords(listed)}`] : [];
}
