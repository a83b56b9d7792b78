/** A part of the address behind the question mark; what a form names twice, by commas. */
export function readAddress(key: string): string {
  return new URLSearchParams(location.search).getAll(key).join(',');
}

/**
 * Keeps a part of the state in the address, so that it can be sent on; an empty one goes.
 * @param how whether the browser's way back leads to what was there before
 */
export function writeAddress(
  key: string,
  value: string,
  how: 'push' | 'replace' = 'replace',
): void {
  const url = new URL(location.href);
  if (value) url.searchParams.set(key, value);
  else url.searchParams.delete(key);
  // A comma stands for itself in an address that people read and write.
  url.search = url.search.replaceAll('%2C', ',');
  if (how === 'push') history.pushState(history.state, '', url);
  else history.replaceState(history.state, '', url);
}

/** What pages of comparisons and records keep in their address. */
const KNOWN = new Set(['models', 'only', 'open', 'show']);

/** The part of an address behind the question mark, without what no page of ours put there. */
export function knownSearch(search: string): string {
  const known = [...new URLSearchParams(search)].filter(([key]) => KNOWN.has(key));
  const text = new URLSearchParams(known).toString().replaceAll('%2C', ',');
  return text && `?${text}`;
}
