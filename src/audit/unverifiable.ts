import type { Model, Remark } from '../catalog/catalog.ts';
import type { FaultKind } from './kind.ts';

/** What nobody can check, taken for borne out where somebody else repeats it. */
export const UNVERIFIABLE: FaultKind[] = [
  {
    says: 'a claim called borne out that repeats one of the maker that cannot be checked',
    find: ({ models }) =>
      models.flatMap((model) =>
        model.remarks
          .filter((remark) => remark.check === 'agrees' && repeatsUnchecked(model, remark))
          .map(({ about, source }) => `${model.id}, ${about}: ${source.id}`),
      ),
  },
];

/** Whether the maker says the same at the head of a model's page, and nobody can check it. */
function repeatsUnchecked({ remarks }: Model, { about, key }: Remark): boolean {
  return remarks.some(
    (other) =>
      key &&
      other.key &&
      other.about === about &&
      other.check === 'unverifiable' &&
      other.source.tier === 'primary',
  );
}
