import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

/**
 * Puts an item at the end of a list in a record's front matter, and the list there if it has none.
 * All else stays as it stands, comments too.
 * @param text the record's file, its lines ended by line feeds.
 * @param item the item as it stands at the left edge, `- ` before its first key.
 * @throws if the file has no front matter that can be read.
 */
export function insertItem(text: string, list: string, item: string): string {
  const end = text.indexOf('\n---', '---'.length) + 1;
  if (!text.startsWith('---\n') || end === 0) throw new Error('It has no front matter.');
  const front = text.slice(0, end);
  const indented = item.replace(/^(?=.)/gm, '  ');
  const place = placeIn(front, list);
  if (!place) return `${front}${list}:\n${indented}${text.slice(end)}`;
  return text.slice(0, place.from) + place.before + indented + text.slice(place.to);
}

/** What the item takes the place of: nothing after the last one, or a list that is empty. */
interface Gap {
  from: number;
  to: number;
  before: string;
}

function placeIn(front: string, list: string): Gap | undefined {
  const { contents, errors } = parseDocument(front, { logLevel: 'error' });
  if (errors.length > 0 || !isMap(contents)) throw new Error('Its front matter cannot be read.');
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === list);
  if (!pair) return undefined;
  const { value, key } = pair;
  const [, keyEnd = 0] = (isScalar(key) && key.range) || [];
  if (!isSeq(value) || value.items.length === 0)
    return { from: keyEnd, to: lineEnd(front, keyEnd), before: ':\n' };
  if (value.flow) throw new Error(`Its ${list} stand in brackets. Give each a line of its own.`);
  const last = lineEnd(front, (value.range?.[1] ?? 0) - 1);
  const [comments = ''] = /^(?:[ \t]+#.*\n)*/.exec(front.slice(last)) ?? [];
  return { from: last + comments.length, to: last + comments.length, before: '' };
}

/** Where the next line begins. */
function lineEnd(text: string, offset: number): number {
  return text.indexOf('\n', offset) + 1;
}
