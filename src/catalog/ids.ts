/** The ids of records and pairs: names of files, and so addresses. */

/** So long that two of them fit into the name of a file. */
export const LONGEST_ID = 80;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether the text can be the id of a record, so the name of its file and its address. */
export function isId(text: string): boolean {
  return isSlug(text) && !text.includes('-vs-');
}

/** The same for a record that no pair is made of. */
export function isSlug(text: string): boolean {
  return text.length <= LONGEST_ID && ID.test(text);
}

/** Whether the text names two records, `alpha-vs-beta`. */
export function isPair(text: string): boolean {
  const ids = text.split('-vs-');
  return ids.length === 2 && ids.every(isId);
}
