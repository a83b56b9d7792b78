/** Names that are written from right to left, told apart from the sentence around them. */

/** Letters of scripts that run from right to left. */
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Whether a name runs from right to left, in part or as a whole. */
export function isForeign(name: string): boolean {
  return RIGHT_TO_LEFT.test(name);
}

/** A piece of a text; a foreign name stands by itself, so that the figures after it stay in place. */
export interface NamePiece {
  text: string;
  isForeign: boolean;
}

/** Cuts texts at the names among `names` that run from right to left; most catalogues have none. */
export function cutterAt(names: readonly string[]): (text: string) => NamePiece[] {
  const foreign = [...new Set(names.filter(isForeign))]
    .toSorted((one, other) => other.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(${foreign.join('|')})`, 'u');
  return (text) =>
    foreign.length === 0
      ? [{ text, isForeign: false }]
      : text
          .split(pattern)
          .map((piece, at) => ({ text: piece, isForeign: at % 2 === 1 }))
          .filter((piece) => piece.text !== '');
}
