import type { FieldId } from '../../catalog/fields.ts';
import { type Comparison, findRow } from '../comparison.ts';
import { sayThe } from '../lifecycle.ts';
import { type Prose, prose } from '../prose.ts';
import type { Question } from '../question.ts';
import type { Row, SideId } from '../row.ts';
import { otherSide, sayRivals, SIDES, told, whyNot } from '../telling.ts';

/** A question that a yes or no for each side answers. */
interface Capability {
  id: string;
  fields: FieldId[];
  ask: (a: string, b: string) => string;
  /** `reads images`, of one model; `read images`, of two. */
  does: string;
  do: string;
  /** Asked even where nothing is known. */
  isAlwaysAsked?: boolean;
}

const CAPABILITIES: Capability[] = [
  {
    id: 'faq-vision',
    fields: ['vision'],
    ask: (a, b) => `Can ${a} or ${b} read images?`,
    does: 'reads images',
    do: 'read images',
    isAlwaysAsked: true,
  },
  {
    id: 'faq-audio',
    fields: ['audio-input', 'audio-output'],
    ask: (a, b) => `Can ${a} or ${b} hear and speak?`,
    does: 'takes speech as input',
    do: 'take speech as input',
  },
  {
    id: 'faq-structured-outputs',
    fields: ['structured-outputs'],
    ask: (a, b) => `Do ${a} and ${b} hold answers to a JSON schema?`,
    does: 'has structured outputs',
    do: 'have structured outputs',
  },
  {
    id: 'faq-function-calling',
    fields: ['function-calling'],
    ask: (a, b) => `Do ${a} and ${b} support function calling?`,
    does: 'calls functions',
    do: 'call functions',
  },
  {
    id: 'faq-code-execution',
    fields: ['code-execution'],
    ask: (a, b) => `Can ${a} or ${b} run the code it writes?`,
    does: 'runs code',
    do: 'run code',
  },
];

/** The yes-or-no questions on what the two can do. */
export function askCapabilities(comparison: Comparison): Question[] {
  return CAPABILITIES.flatMap((capability) => {
    const rows = capability.fields
      .map((id) => findRow(comparison, id))
      .filter((row) => row !== undefined);
    const [first, ...others] = rows;
    if (!first && !capability.isAlwaysAsked) return [];
    const { a, b } = comparison.models;
    const sentences = first
      ? [
          firstSentence(comparison, first, capability),
          ...[first, ...others].flatMap((row) => details(comparison, row)),
        ]
      : [prose`It cannot be said, because no source was found for either.`];
    return [
      {
        id: capability.id,
        question: capability.ask(a.name, b.name),
        answer: [
          sentences.flatMap((sentence, index) => (index > 0 ? [' ', ...sentence] : sentence)),
        ],
      },
    ];
  });
}

function flagOf(row: Row, side: SideId): boolean | undefined {
  const { value } = row.cells[side];
  return value?.kind === 'flag' ? value.yes : undefined;
}

function firstSentence({ models }: Comparison, row: Row, words: Capability): Prose {
  const yes = SIDES.filter((side) => flagOf(row, side) === true);
  const unknown = SIDES.filter((side) => flagOf(row, side) === undefined);
  if (yes.length === 2) return prose`Both ${words.do}.`;
  const [can] = yes;
  const [open] = unknown;
  if (can && open) {
    const why = whyNot(row.cells[open], models[open]);
    return prose`${models[can].name} ${words.does}; for ${models[open].name} it cannot be said, because ${why}.`;
  }
  if (can)
    return prose`Only ${models[can].name} ${words.does}; ${models[otherSide(can)].name} does not.`;
  if (!open) return prose`Neither ${words.does}.`;
  if (unknown.length === 2)
    return prose`It cannot be said for either, because ${whyNot(row.cells.a, models.a)}.`;
  const why = whyNot(row.cells[open], models[open]);
  return prose`${models[otherSide(open)].name} does not; for ${models[open].name} it cannot be said, because ${why}.`;
}

/** For each side: on which surface, who says so, how many hosts, who says otherwise. */
function details({ models }: Comparison, row: Row): Prose[] {
  return SIDES.flatMap((side) => {
    const cell = row.cells[side];
    const { name } = models[side];
    const [top] = cell.voices;
    if (!top) return [];
    const where = top.surface ? ` on ${sayThe(top.surface)}` : '';
    const hosts = cell.notes.find((note) => note.startsWith('listed by'));
    const said = prose`${row.label} of ${name}${where}: ${told(row, side)}${hosts ? `, ${hosts}` : ''}.`;
    const rivals = sayRivals(row, side, name);
    return rivals ? [said, rivals] : [said];
  });
}
