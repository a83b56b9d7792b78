import type { Catalog, Model } from '../catalog/catalog.ts';
import { type PartialDate, daysBetween, sayDate } from '../catalog/values/date.ts';
import { FIELD_IDS, type FieldId, fieldOf } from '../catalog/fields.ts';
import type { Entries } from '../catalog/file/read.ts';
import { fieldCell } from '../comparison/evidence/field-cell.ts';
import { isOutlived, lastSaid } from '../comparison/evidence/freshness.ts';
import { type StaleItem, type Where, placesIn } from './item.ts';

/** A field of a model that nobody has spoken of for longer than it may stand. */
interface Outlived {
  field: FieldId;
  source: string;
  said: PartialDate | undefined;
}

/** What pages show of each model past its shelf life, an item for all that one source said at once. */
export function staleClaims(catalog: Catalog, entries: Entries, date: string): StaleItem[] {
  const where = placesIn(entries);
  return catalog.models.flatMap((model) => {
    const outlived = FIELD_IDS.flatMap((field) => outlivedIn(catalog, model, field, date));
    const together = Map.groupBy(outlived, ({ source, said }) => `${source} ${said}`);
    return [...together.values()].map((list) => toItem(model, list, entries, where, date));
  });
}

function outlivedIn(catalog: Catalog, model: Model, field: FieldId, date: string): Outlived[] {
  const { voices } = fieldCell(catalog, model, field, date);
  const [top] = voices;
  // What a snapshot takes over from its model is listed there.
  if (!top || top.of !== undefined) return [];
  const said = lastSaid(voices);
  return said && !isOutlived(field, said, date) ? [] : [{ field, source: top.source.id, said }];
}

function toItem(
  { id, name }: Model,
  list: readonly Outlived[],
  entries: Entries,
  where: Where,
  date: string,
): StaleItem {
  const [first] = list;
  const { said, source } = first ?? {};
  const labels = list.map(({ field }) => fieldOf(field).label).join(', ');
  const when = said ? `as of ${sayDate(said)}` : 'without a date';
  return {
    ...where('models', id, pathOf(entries, id, first)),
    age: said === undefined ? undefined : daysBetween(said, date),
    what: `${name}: ${labels} ${when} (${source})`,
  };
}

function pathOf(entries: Entries, id: string, outlived: Outlived | undefined) {
  const claims = entries.models.find((entry) => entry.id === id)?.record.claims ?? [];
  const index = claims.findIndex(
    ({ source, facts }) => outlived && source === outlived.source && facts[outlived.field],
  );
  return index < 0 ? ['events'] : ['claims', index, 'facts', outlived?.field ?? ''];
}
