import type { FindIndex } from '../find/find-index.ts';

let read: Promise<FindIndex> | undefined;

/**
 * All names, from beneath a site's root. A page fetches them once, when they are first wanted.
 * @throws where they do not come; who asks next tries again.
 */
export function readNames(root: string): Promise<FindIndex> {
  read ??= fetchNames(`${root}pagefind/names.json`);
  read.catch(() => (read = undefined));
  return read;
}

async function fetchNames(address: string): Promise<FindIndex> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}`);
  return answer.json() as Promise<FindIndex>;
}
