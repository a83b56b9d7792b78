import type { Benchmark, Model, Provider, Source } from '../../catalog/catalog.ts';
import { FIELD_IDS, type FieldId } from '../../catalog/fields.ts';
import { type Cell, unknownCell } from '../evidence/cell.ts';
import type { Studied } from '../rows/compare.ts';
import type { Study } from '../study/study.ts';

/**
 * What is known of a model, as a reader's browser gets it: enough to compare it with any other model
 * by the code that makes the pages. Records are named by their ids and sent once.
 */
export interface Parcel {
  /** The build date. */
  date: string;
  /** The record's name: `models/gpt-4o`. */
  model: string;
  cells: Record<string, Cell>;
  offers: unknown;
  results: unknown;
  records: Record<string, unknown>;
}

/** A record by its name, in the place where it was mentioned. */
interface Mention {
  $: string;
}

/** Puts the study of a model into a parcel: plain data, whatever refers to whatever. */
export function packStudy(study: Study, date: string): Parcel {
  const records = new Map<string, unknown>();
  const names = namesIn(study);
  const pack = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(pack);
    const name = names.get(value);
    if (name === undefined) return packEach(value);
    if (!records.has(name)) {
      records.set(name, undefined);
      records.set(name, packEach(leanRecord(name, value)));
    }
    return { $: name } satisfies Mention;
  };
  const packEach = (value: object) =>
    Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pack(inner)]));
  const cells = FIELD_IDS.map((id) => [id, leanCell(study.cell(id))] as const).filter(
    ([, { state }]) => state !== 'unknown',
  );
  pack(study.model);
  return {
    date,
    model: names.get(study.model) ?? '',
    cells: packEach(Object.fromEntries(cells)) as Record<string, Cell>,
    offers: pack(study.offers),
    results: pack(study.results),
    records: Object.fromEntries(records),
  };
}

/** The records that offers and results of a model name. */
function namesIn({ model, offers, results, cell }: Study): Map<object, string> {
  const models = [model, ...results.flatMap((one) => one.results.map((result) => result.model))];
  const scores = results.flatMap((one) => one.results.map(({ score }) => score));
  const sold = offers.map(({ offer }) => offer);
  const voices = FIELD_IDS.flatMap((id) => cell(id).voices);
  const sources = [...scores, ...sold, ...voices].map(({ source }) => source);
  const until = sold.flatMap(({ untilSource }) => untilSource ?? []);
  return new Map<object, string>([
    ...models.map((one) => [one, `models/${one.id}`] as const),
    ...[...sources, ...until].map((one) => [one, `sources/${one.id}`] as const),
    ...sold.map(({ provider }) => [provider, `providers/${provider.id}`] as const),
    ...results.map(({ benchmark }) => [benchmark, `benchmarks/${benchmark.id}`] as const),
  ]);
}

/** A record without what no row is made of. */
function leanRecord(name: string, record: object): object {
  switch (name.split('/')[0]) {
    case 'models': {
      const none = { body: '', claims: [], scores: [], events: [], remarks: [], offers: [] };
      return { ...(record as Model), ...none, defaultEffort: undefined } satisfies Model;
    }
    case 'providers': {
      const provider = record as Provider;
      // How many it sells counts, and not which.
      return { ...provider, body: '', sells: provider.sells.map(() => '') };
    }
    case 'benchmarks':
      return { ...(record as Benchmark), body: '' };
    default: {
      const { id, publisher, tier, retrieved, access } = record as Source;
      return { id, title: '', publisher, tier, retrieved, access, body: '' } satisfies Source;
    }
  }
}

/** A cell of a field without what only drawing needs: a value, and the best tier of those who say so. */
function leanCell(cell: Cell): Cell {
  const best = cell.voices.find(({ source }) => source.tier !== 'secondary') ?? cell.voices[0];
  const voices = best ? [{ source: best.source, checked: best.checked, says: '' }] : [];
  return { ...cell, notes: [], voices, rivals: [], estimates: [], asides: [] };
}

/**
 * Opens parcels that were made on one day, so that a record that several mention is one and the same.
 * @throws where one of them mentions what none has
 */
export function openParcels(parcels: readonly Parcel[]): Studied[] {
  const sent = new Map(parcels.flatMap(({ records }) => Object.entries(records)));
  const opened = new Map<string, unknown>();
  const open = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(open);
    return '$' in value ? openRecord((value as Mention).$) : openEach({}, value);
  };
  const openEach = (into: object, value: object): object => {
    for (const [key, inner] of Object.entries(value)) Object.assign(into, { [key]: open(inner) });
    return into;
  };
  const openRecord = (name: string): unknown => {
    const record = sent.get(name);
    if (!record) throw new Error(`A parcel mentions ${name}, which none has`);
    const known = opened.get(name);
    if (known) return known;
    const fresh = {};
    opened.set(name, fresh);
    return openEach(fresh, record);
  };
  return parcels.map(({ model, cells, offers, results }) => {
    const known = open(cells) as Partial<Record<FieldId, Cell>>;
    return {
      model: openRecord(model) as Model,
      life: NO_LIFE,
      offers: open(offers) as Study['offers'],
      results: open(results) as Study['results'],
      cell: (id: FieldId) => known[id] ?? unknownCell(),
    };
  });
}

const NO_LIFE: Study['life'] = { isReleased: true, surfaces: [], events: [] };
