import { lookOf } from '../text/look.ts';

/**
 * Records of which those that share a name with one of another maker are told by both: pages show
 * names alone, and two that read alike are taken for one.
 */
export function tellApart<Named extends { name: string }>(
  records: readonly Named[],
  makerOf: (record: Named) => string,
  withMaker: (name: string, maker: string) => string,
): Named[] {
  const makers = new Map<string, Set<string>>();
  for (const record of records) {
    const look = lookOf(record.name);
    makers.set(look, (makers.get(look) ?? new Set()).add(makerOf(record)));
  }
  return records.map((record) => {
    const isShared = (makers.get(lookOf(record.name))?.size ?? 0) > 1;
    return isShared ? { ...record, name: withMaker(record.name, makerOf(record)) } : record;
  });
}
