/** The ids of records and pairs: names of files, and so addresses. */

/** So long that two of them fit into the name of a file. */
export const LONGEST_ID = 80;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The id that a name would have, of small letters, digits and hyphens: `GPT-4o` gives gpt-4o. */
export function idOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Whether the text can be the id of a record, so the name of its file and its address. */
export function isId(text: string): boolean {
  return isSlug(text) && !text.includes('-vs-');
}

/** The same for a record that no pair is made of. */
export function isSlug(text: string): boolean {
  return text.length <= LONGEST_ID && ID.test(text);
}

/** Names of files that hosts or systems keep, and of parts of the site, so that no record takes them. */
const KEPT =
  /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|^(?:index|404|parts|robots|sitemap|constructor|prototype|__proto__|\d+)$|\.(?:html?|txt|xml|json|md|js|css|ics|csv)$/;

/** Why a name cannot be an address; undefined if it can. */
export function whyKept(text: string): string | undefined {
  return KEPT.test(text)
    ? 'it is kept for a page or a file of its own, by the site or by systems such as Windows. Choose another'
    : undefined;
}

/** Whether the text names two records, `alpha-vs-beta`. */
export function isPair(text: string): boolean {
  const ids = text.split('-vs-');
  return ids.length === 2 && ids.every(isId);
}
