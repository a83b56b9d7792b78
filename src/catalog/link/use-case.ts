import type { Measure, UseCase } from '../catalog.ts';
import { PRICE_ROWS, type RowId, rowIds } from '../row-id.ts';
import type { Entry } from '../file/read.ts';
import { type Links, checkModelId, lost, toTestimony } from './references.ts';
import { allowedOf, nearest } from '../text/nearest.ts';
import type { BenchmarkId } from '../types/record-id.ts';

const ROWS = `allowed is a field of a model such as context-window, the id of a benchmark, availability, or one of ${PRICE_ROWS.join(', ')}`;

/** A job with its references followed. */
export function toUseCase(entry: Entry<'use-cases'>, links: Links): UseCase {
  const { record, id, body } = entry;
  const measures = record.measures.flatMap((measure, index) =>
    toMeasure(entry, ['measures', index, 'benchmark'], measure, links),
  );
  const related = record.related.flatMap((measure, index) =>
    toMeasure(entry, ['related', index, 'benchmark'], { ...measure, weight: 'helps' }, links),
  );
  const opinions = record.opinions.map((opinion, index) => {
    const path = ['opinions', index];
    for (const key of ['picks', 'over'] as const) {
      opinion[key].forEach((model, at) => checkModelId(entry, [...path, key, at], model, links));
    }
    return { ...opinion, ...toTestimony(entry, path, opinion, links) };
  });
  return {
    ...record,
    id,
    body,
    measures,
    related,
    opinions,
    unmeasured: record.unmeasured ?? false,
  };
}

function toMeasure(
  entry: Entry<'use-cases'>,
  path: PropertyKey[],
  measure: Omit<Measure, 'benchmark'> & { benchmark: BenchmarkId },
  links: Links,
): Measure[] {
  const benchmark = links.benchmarks.get(measure.benchmark);
  if (benchmark) return [{ ...measure, benchmark }];
  const known = links.ids.benchmarks;
  if (!known.has(measure.benchmark))
    links.problems.push(lost(entry, path, 'benchmarks', measure.benchmark, known));
  return [];
}

/** The id of a row that comparisons can have; any other is noted as a problem. */
export function toRowId(entry: Entry, path: PropertyKey[], row: string, links: Links): RowId {
  const known = rowIds(links.ids.benchmarks);
  if (!known.includes(row)) {
    const rule = nearest(row, known) ? allowedOf(row, known) : ROWS;
    links.problems.push(entry.problem(path, `found the row "${row}"; ${rule}`));
  }
  return row as RowId;
}
