import type { Model } from '../../catalog/catalog.ts';
import { FIELD_IDS, type FieldId } from '../../catalog/fields.ts';
import type { Entries } from '../../catalog/file/read.ts';
import { isFromCatalogues } from '../../catalog/full.ts';
import { AVAILABILITY } from '../../catalog/row-id.ts';
import { ownOrCheapest } from '../../comparison/offers/basis.ts';
import type { Studies } from '../../comparison/study/studies.ts';
import type { RecordLines } from '../../scripts/report.ts';

/**
 * Where the records say what the rows of a model show, for those who want to mend it. What is taken
 * from catalogues nobody edits, so it has no line.
 */
export function recordLines(studies: Studies, entries: Entries, model: Model): RecordLines {
  const own = entries.models.find(({ id }) => id === model.id);
  const places = [
    ...FIELD_IDS.map((field) => [field, fieldPlace(studies, entries, model, field)]),
    [AVAILABILITY, own?.record.events.length ? own.at(['events']) : undefined],
    ['prices', pricePlace(studies, entries, model)],
    ...resultPlaces(studies, entries, model),
  ] as const;
  const rows = places.filter(
    (place): place is [string, string] => place[1] !== undefined && !isFromCatalogues(place[1]),
  );
  const record = own?.at([]) ?? '';
  return {
    name: model.name,
    record: isFromCatalogues(record) ? '' : record,
    rows: Object.fromEntries(rows),
  };
}

/** The claim that is shown; of a snapshot that has none of its own, in the record of its model. */
function fieldPlace(
  studies: Studies,
  entries: Entries,
  model: Model,
  field: FieldId,
): string | undefined {
  const [top] = studies.of(model).cell(field).voices;
  const speaker = top?.of === undefined ? model.id : model.snapshotOf;
  const speaks = entries.models.find(({ id }) => id === speaker);
  const at =
    speaks?.record.claims.findIndex(
      ({ source, facts }) => source === top?.source.id && facts[field] !== undefined,
    ) ?? -1;
  return at < 0 ? undefined : speaks?.at(['claims', at, 'facts', field]);
}

/** The offer by which the model is compared. */
function pricePlace(studies: Studies, entries: Entries, model: Model): string | undefined {
  const offer = ownOrCheapest(studies.of(model).offers, model)?.offer;
  const seller = entries.providers.find(({ id }) => id === offer?.provider.id);
  const at =
    seller?.record.offers.findIndex(
      (one) => one.model === model.id && one.source === offer?.source.id,
    ) ?? -1;
  return at < 0 ? undefined : seller?.at(['offers', at]);
}

/** A result of each benchmark: in the record of the model, or else on a board. */
function resultPlaces(
  { boards }: Studies,
  entries: Entries,
  { id }: Model,
): [string, string | undefined][] {
  const own = entries.models.find((entry) => entry.id === id);
  const ofBoards = boards.map((board): [string, string | undefined] => {
    const entry = entries.boards.find((one) => one.id === board.id);
    const at = entry?.record.rows.findIndex(({ model }) => model === id) ?? -1;
    return [board.benchmark.id, at < 0 ? undefined : entry?.at(['rows', at])];
  });
  const ofRecord = (own?.record.scores ?? []).map(
    ({ benchmark }, at): [string, string | undefined] => [benchmark, own?.at(['scores', at])],
  );
  return [...ofBoards.filter(([, place]) => place), ...ofRecord.toReversed()];
}
