/**
 * Why there is nothing for which one would choose a side.
 * @param benchmarks those of the pair, by whether both sides have a result.
 */
export function sayNoReason({ shared }: { shared: readonly unknown[] }): string {
  const nothing = 'no row that can be compared puts it ahead';
  return shared.length > 0 ? nothing : `${nothing}; no benchmark has a result for both`;
}
