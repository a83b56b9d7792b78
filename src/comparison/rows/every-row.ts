import type { Model } from '../../catalog/catalog.ts';
import { type Comparison, compare, fieldSections } from './compare.ts';
import type { Row, RowGroup } from './row.ts';
import { type Studies, once } from '../study/studies.ts';
import type { ModelId } from '../../catalog/types/record-id.ts';

/** Every row that any pair has, and what one model shows in those that do not depend on the other model. */

/** The rows of all pairs in the order of their pages, under the headings of one table. */
export function everyGroup(studies: Studies): RowGroup[] {
  const all = sumOf(studies);
  const { specs, prices, capabilities, benchmarks } = compare(studies, { a: all, b: all });
  const titled = (before: string) => (group: RowGroup) => ({
    ...group,
    title: `${before}: ${group.title}`,
  });
  return [
    ...specs.groups,
    titled('Prices')(prices.rows),
    ...capabilities.groups,
    ...benchmarks.shared.map(titled('Benchmarks')),
  ];
}

/** The rows whose cells are the same on each of a model's pair pages; the model is on side a. */
export function ownRows(studies: Studies, model: Model): Row[] {
  const sum = studies.of(sumOf(studies));
  const { specs, capabilities } = fieldSections({ a: studies.of(model), b: sum });
  return [...specs.groups, ...capabilities.groups].flatMap(({ rows }) => rows);
}

/** The rows whose cells depend on the other model: prices like with like, results of one run. */
export function metRows({ prices, benchmarks }: Comparison): Row[] {
  return [...prices.rows.rows, ...benchmarks.shared.flatMap(({ rows }) => rows)];
}

/**
 * A model of which everything is said that is said of any: set against it, a model has every row.
 * Of the offers those that list all prices, since rows without a price are left out.
 */
const sumOf = once(({ models }): Model => {
  const [first, ...others] = models;
  if (!first) throw new Error('There is no model to compare. Write a record in content/models.');
  const all = [first, ...others];
  const offers = all.flatMap((model) => model.offers);
  return {
    ...first,
    id: '' as ModelId,
    aliases: [],
    snapshotOf: undefined,
    pointsTo: undefined,
    pointedTo: [],
    claims: all.flatMap(({ claims }) => claims),
    scores: all.flatMap(({ scores }) => scores),
    offers: offers.filter(({ cached }) => cached !== undefined),
  };
});
