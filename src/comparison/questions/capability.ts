import type { FieldId } from '../../catalog/fields.ts';
import { type Comparison, findRow } from '../comparison.ts';
import { isSecondHand } from '../field-row.ts';
import { sayThe } from '../lifecycle.ts';
import { type Prose, prose } from '../prose.ts';
import type { Question } from '../question.ts';
import type { Row, SideId } from '../row.ts';
import { citesOf, joinSentences, otherSide, sayRivals, SIDES, whyNot } from '../telling.ts';

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
    const sentences = abilities.flatMap((ability) => {
      const row = findRow(comparison, ability.field);
      return row ? [firstSentence(comparison, row, ability), ...details(comparison, row)] : [];
    });
    if (sentences.length === 0 && !isAlwaysAsked) return [];
    const nothing = prose`It cannot be said, because no source was found for either.`;
    const answer = sentences.length > 0 ? joinSentences(sentences) : nothing;
    return [{ id, question: ask(a.name, b.name), answer: [answer] }];
  });
}

/** Undefined too where only secondary sources speak of it. */
function flagOf(row: Row, side: SideId): boolean | undefined {
  const { value } = row.cells[side];
  return value?.kind === 'flag' && !isSecondHand(row.cells[side]) ? value.yes : undefined;
}

/** The answer, with a link to its row and the sources behind it. */
function firstSentence(comparison: Comparison, row: Row, words: Ability): Prose {
  const { models } = comparison;
  const yes = SIDES.filter((side) => flagOf(row, side) === true);
  const unknown = SIDES.filter((side) => flagOf(row, side) === undefined);
  const [can] = yes;
  const [open] = unknown;
  const does = { text: words.does, row: row.id };
  const cites = citesOf(row);
  if (yes.length === 2) return prose`Both ${{ text: words.do, row: row.id }}${cites}.`;
  if (unknown.length === 2) {
    return prose`It cannot be said for either, because ${whyNot(row.cells.a, models.a)}.`;
  }
  if (open) {
    const other = models[otherSide(open)].name;
    const verb = can ? does : { text: `does not ${words.do}`, row: row.id };
    const why = whyNot(row.cells[open], models[open]);
    return prose`${other} ${verb}${cites}; for ${models[open].name} it cannot be said, because ${why}.`;
  }
  if (!can) return prose`Neither ${does}${cites}.`;
  return prose`Only ${models[can].name} ${does}${cites}; ${models[otherSide(can)].name} does not.`;
}

/** Where it holds, how many hosts list it, and who says otherwise. */
function details({ models }: Comparison, row: Row): Prose[] {
  return SIDES.flatMap((side) => {
    const cell = row.cells[side];
    const { name } = models[side];
    const surface = cell.voices[0]?.surface;
    const hosts = cell.notes.find((note) => note.startsWith('listed by'));
    const held = surface ? `on ${sayThe(surface)}` : undefined;
    const parts = [held, hosts].filter((part) => part !== undefined);
    const said = parts.length > 0 ? prose`${name}: ${parts.join(', ')}.` : undefined;
    return [said, sayRivals(row, side, name)].filter((sentence) => sentence !== undefined);
  });
}
