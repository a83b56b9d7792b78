/** The id that a fragment names; as it stands where it is no proper code, as in `#%`. */
export function idIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
