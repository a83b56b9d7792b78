/** What an address that no page has asks for. */

/** A word that stands for a page of lists, and names nothing. */
const FOLDERS =
  /^(compare|models?|families|family|makers?|providers?|benchmarks?|use-cases?|moving|sources?|guides?|lifecycle|search|vs|parts)$/i;

/** An address in the words of a question: `/models/GPT-4o/` asks for `GPT-4o`. */
export function questionIn(path: string, root = '/'): string {
  const parts = pathWithin(path, root)
    .split('/')
    .map((part) => part.replace(/\.(html?|json|md)$/i, ''))
    .filter((part) => part !== '' && part !== 'index');
  const names = parts.filter((part) => !FOLDERS.test(part));
  const isPair = parts.length > names.length && names.length === 2;
  return (names.length > 0 ? names : parts).join(isPair ? ' vs ' : '/').replaceAll('_', '-');
}

/** An address as people write it, without what all addresses of the site begin with. */
export function pathWithin(path: string, root: string): string {
  return decode(path).slice(path.startsWith(root) ? root.length : 0);
}

/** An address as people write it; as it stands where it is no proper code, as `/%`. */
function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
