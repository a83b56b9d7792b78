/** A part of the address behind the question mark. */
export function readAddress(key: string): string {
  return new URLSearchParams(location.search).get(key) ?? '';
}

/** Keeps a part of the state in the address, so that it can be sent on; an empty one goes. */
export function writeAddress(key: string, value: string): void {
  const url = new URL(location.href);
  if (value) url.searchParams.set(key, value);
  else url.searchParams.delete(key);
  history.replaceState(history.state, '', url);
}
