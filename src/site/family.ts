import type { Family, Model } from '../catalog/catalog.ts';
import type { Sides } from '../comparison/row.ts';

interface FamilyGroup {
  title: string;
  pairs: Sides<Model>[];
}

/** Pairs under the families that meet, those of two families before those within one. */
export function groupByFamily(
  pairs: readonly Sides<Model>[],
  families: readonly Family[],
): FamilyGroup[] {
  const named = (family: string) => families.find(({ id }) => id === family)?.name ?? family;
  const groups = Map.groupBy(pairs, ({ a, b }) => [a.family, b.family].sort().join('\n'));
  return [...groups]
    .map(([key, list]) => {
      const [one = '', other = ''] = key.split('\n');
      const isWithin = one === other;
      const title = isWithin ? `Within ${named(one)}` : `${named(one)} against ${named(other)}`;
      return { title, pairs: list, isWithin };
    })
    .toSorted((one, other) => Number(one.isWithin) - Number(other.isWithin));
}
