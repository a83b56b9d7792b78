import { plain } from './spelling.ts';

/** How names are told apart while a reader types one: by the beginning of any of its words. */

/** A name in the pieces that a reader may begin at: `gpt`, `4o`, `2024`, `11`, `20`. */
export function piecesOf(text: string): string[] {
  return plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether what is typed begins a name, or a piece of it, written with or without its gaps. */
export function isBegun(typed: readonly string[], name: string): boolean {
  const pieces = piecesOf(name);
  return pieces.some((_, index) => pieces.slice(index).join('').startsWith(typed.join('')));
}
