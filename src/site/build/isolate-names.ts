import type { NamePiece } from '../words/foreign-name.ts';
import { partsOf } from './html-parts.ts';

/** Where no element may stand, and where one isolates already. */
const PLAIN = new Set(['title', 'option', 'svg', 'bdi']);

/**
 * A page whose names that run from right to left stand by themselves, so that what follows them stays
 * in its place: wherever a name is told, and not only where somebody thought of it.
 */
export function isolateNames(html: string, cut: (text: string) => NamePiece[]): string {
  let depth = 0;
  return partsOf(html)
    .map((part) => {
      if (part.kind === 'tag' && PLAIN.has(part.name)) depth += part.isEnd ? -1 : 1;
      if (part.kind !== 'words' || depth > 0) return part.html;
      return cut(part.html)
        .map(({ text, isForeign }) => (isForeign ? `<bdi>${text}</bdi>` : text))
        .join('');
    })
    .join('');
}
