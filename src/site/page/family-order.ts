import type { Model } from '../../catalog/catalog.ts';

/** Models in the order of their names, each family together, with whether it begins one. */
export function inFamilies(models: readonly Model[]): { model: Model; begins: boolean }[] {
  const families = Map.groupBy(models, ({ family }) => family);
  return [...families.values()].flatMap((members) =>
    members.map((model, index) => ({ model, begins: index === 0 })),
  );
}
