import type { Model } from '../catalog/catalog.ts';
import type { Sides } from '../comparison/row.ts';

interface FamilyGroup {
  title: string;
  pairs: Sides<Model>[];
}

/** Pairs under the families that meet, those of two families before those within one. */
export function groupByFamily(pairs: readonly Sides<Model>[]): FamilyGroup[] {
  const models = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
  const named = (family: string) => familyName(models.filter((model) => model.family === family));
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

/** The words that all names of a family begin with: `Llama 4`; its id if there are none. */
function familyName(models: readonly Model[]): string {
  const [first, ...others] = models.map(({ name }) => name.split(' '));
  const differs = first?.findIndex((word, at) => others.some((name) => name[at] !== word)) ?? 0;
  const common = differs === -1 ? first : first?.slice(0, differs);
  return common?.join(' ') || (models[0]?.family ?? '');
}
