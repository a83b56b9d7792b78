import { sayForeign } from '../text/characters.ts';
import { quoteFound } from '../text/quote.ts';
import { LONGEST_ID, whyKept, isId, isPair, isSlug } from '../ids.ts';
import type { Kind } from '../kind.ts';

const SLUG = 'a file is named by its id: a-z, 0-9 and single hyphens';
const PAIR = 'a file is named by its pair: two ids of models with -vs- between them';
/** Names that Windows keeps for devices, so that the records could not be checked out there. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** A matchup is named by its two models, a guide as its author likes. */
export function isNamed(kind: Kind, id: string): boolean {
  if (kind === 'matchups') return isPair(id);
  return kind === 'guides' ? isSlug(id) : isId(id);
}

/** What is wrong with the id that a file's name gives; undefined if nothing is. */
export function wrongName(kind: Kind, id: string): string | undefined {
  const most = kind === 'matchups' ? 2 * LONGEST_ID + '-vs-'.length : LONGEST_ID;
  if (id.length > most)
    return `found a name of ${id.length} characters; allowed are at most ${most}. Shorten it`;
  if (DEVICE.test(id))
    return `found the name "${id}.md", which Windows keeps for itself. Rename the file`;
  const kept = whyKept(id);
  if (kept) return `found the name "${id}.md"; ${kept}`;
  if (isNamed(kind, id)) return undefined;
  const rule = { matchups: PAIR, guides: SLUG }[kind as string] ?? `${SLUG}, without -vs-`;
  return `found the name ${quoteFound(`${id}.md`)}; ${rule}${sayForeign(id)}. Rename the file`;
}
