import { lowerFirst } from '../prose/lower-first.ts';
import { FIELDS } from '../../catalog/fields.ts';
import type { Model } from '../../catalog/catalog.ts';
import type { Cell, Voice } from '../evidence/cell.ts';
import { type Comparison, findRow } from '../rows/compare.ts';
import { type Prose, prose } from '../prose/prose.ts';
import type { Row } from '../rows/row.ts';
import { SIDES } from '../rows/sides.ts';
import type { SideId } from '../rows/sides.ts';

/** Turns of phrase that questions and summaries share. */

export { joinWords } from '../prose/join-words.ts';

/** Prose parts as `x, y and z`. */
export function joinProse(parts: readonly Prose[], last = 'and'): Prose {
  return parts.flatMap((part, index) => {
    if (index === 0) return part;
    return [index === parts.length - 1 ? ` ${last} ` : ', ', ...part];
  });
}

/** Whether the side's weights can be downloaded; undefined if nobody is known to say. */
export function hasWeights(comparison: Comparison, side: SideId): boolean | undefined {
  const value = findRow(comparison, 'open-weights')?.cells[side].value;
  return value?.kind === 'flag' ? value.yes : undefined;
}

/** Sentences one after the other. */
export function joinSentences(sentences: readonly Prose[]): Prose {
  return sentences.flatMap((sentence, index) => (index > 0 ? [' ', ...sentence] : sentence));
}

/** A cell's value as a link to its row, and the source that says so. */
export function told(row: Row, side: SideId): Prose {
  return tellCell(row.cells[side], row.id);
}

/** The same for any cell, whose row may stand on another page. */
export function tellCell(cell: Cell, row: string, page?: string): Prose {
  const [top] = cell.voices;
  const text = row === 'availability' ? lowerFirst(cell.text) : sayMidSentence(cell);
  return [{ text, row, ...(page ? { page } : {}) }, ...(top ? [{ cite: top.source }] : [])];
}

/** `GPT-4o’s`. */
export function possessive(name: string): string {
  return `${name}’s`;
}

/** Who stands behind a row's values: ` (OpenAI¹ and Meta²)`, and who says otherwise. */
export function attested(row: Row, comparison: Comparison): Prose {
  const tops = SIDES.map((side) => row.cells[side].voices[0]?.source);
  const sources = new Set(tops.filter((source) => source !== undefined));
  const byPublisher = Map.groupBy(sources, ({ publisher }) => publisher);
  const named = [...byPublisher].map(([publisher, theirs]): Prose => [
    publisher,
    ...theirs.map((source) => ({ cite: source })),
  ]);
  const parts = [...(named.length > 0 ? [joinProse(named)] : []), ...rivalClauses(row, comparison)];
  return parts.length > 0 ? prose` (${joinClauses(parts)})` : [];
}

/** What rival publishers say of a row's cells: `Hirenest says March 2025 of Llama 4 Maverick`. */
export function rivalClauses(row: Row, { models }: Comparison): Prose[] {
  return SIDES.flatMap((side) => {
    const voices = distinct(row.cells[side].rivals).slice(0, 2);
    const said = voices.map(
      ({ source, says }) => prose`${source.publisher}${{ cite: source }} says ${inSentence(says)}`,
    );
    return said.length > 0 ? [prose`${joinProse(said)} of ${models[side].name}`] : [];
  });
}

/** Prose parts as `x; y; z`. */
export function joinClauses(parts: readonly Prose[]): Prose {
  return parts.flatMap((part, index) => (index > 0 ? ['; ', ...part] : part));
}

/** `Google’s Gemini 2.5 Pro`; the name alone where it begins with the maker's, as DeepSeek-V3.1 does. */
export function ofMaker({ developer, name }: Model): string {
  return name.startsWith(developer) ? name : `${possessive(developer)} ${name}`;
}

/** The best voice of each publisher. */
export function distinct(voices: readonly Voice[]): Voice[] {
  const seen = new Set<string>();
  return voices.filter(({ source: { publisher } }) => {
    const isNew = !seen.has(publisher);
    seen.add(publisher);
    return isNew;
  });
}

/** `no source was found`: why a cell has no value, or none that decides. */
export function whyNot(cell: Cell, model: Model): string {
  if (cell.by === 'tie') return 'sources of equal standing disagree';
  if (cell.state === 'known') return 'only secondary sources speak of it';
  if (cell.state === 'undisclosed') return `${model.developer} does not disclose it`;
  if (cell.state === 'not-applicable') return 'it was never released';
  return 'no source was found';
}

/** Yes and No lose their capital within a sentence; names keep theirs. */
function sayMidSentence({ text, state, value }: Cell): string {
  if (value?.kind === 'flag') return lowerFirst(text);
  return state === 'known' && text !== 'Yes' && text !== 'No' ? inSentence(text) : lower(text);
}

/** Words of a list of options, which stand alone in a cell with a capital and not in a sentence. */
const OPTIONS = new Set<string>(Object.values(FIELDS.architecture.options));

/** What a source says, within a sentence: `yes`, `mixture of experts`; names keep their capitals. */
export function inSentence(says: string): string {
  return OPTIONS.has(says) ? lowerFirst(says) : lower(says);
}

function lower(text: string): string {
  return /^(Yes|No|Not|Does|None)\b/.test(text) ? lowerFirst(text) : text;
}
