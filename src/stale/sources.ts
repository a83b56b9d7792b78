import type { Catalog, Source } from '../catalog/catalog.ts';
import { daysBetween, firstDay, sayDate } from '../catalog/values/date.ts';
import type { StaleItem, Where } from './item.ts';

/** The ids of the records that cite each source, by its id. */
type Citing = ReadonlyMap<string, ReadonlySet<string>>;

/** Sources that no record and no text cites. */
export function uncitedSources(catalog: Catalog, where: Where, date: string): StaleItem[] {
  const citing = citingIn(catalog);
  return catalog.sources
    .filter(({ id }) => !citing.has(id))
    .map(({ id, title, retrieved }) => ({
      ...where('sources', id, ['retrieved']),
      age: daysBetween(retrieved, date),
      what: `${id}: ${title}`,
    }));
}

/** Copies of a document that are cited although a later copy of it is there. */
export function supersededSources(catalog: Catalog, where: Where, date: string): StaleItem[] {
  const citing = citingIn(catalog);
  return catalog.sources.flatMap((source): StaleItem[] => {
    const later = laterCopy(source, catalog.sources);
    const by = [...(citing.get(source.id) ?? [])].sort();
    if (!later || by.length === 0 || !source.snapshot) return [];
    const copies = `copy of ${sayDate(source.snapshot)}, while ${later.id} is one of ${sayDate(later.snapshot ?? '')}`;
    return [
      {
        ...where('sources', source.id, ['snapshot']),
        age: daysBetween(source.snapshot, date),
        what: `${source.id}: ${copies}; cited by ${by.join(', ')}`,
      },
    ];
  });
}

/** The latest copy of the same address, where that is another. */
function laterCopy({ url, snapshot }: Source, sources: readonly Source[]): Source | undefined {
  if (!url || !snapshot) return undefined;
  return sources
    .filter((other) => other.url === url && other.snapshot)
    .filter((other) => firstDay(other.snapshot ?? '') > firstDay(snapshot))
    .toSorted((one, other) => (one.snapshot ?? '').localeCompare(other.snapshot ?? '', 'en'))
    .at(-1);
}

function citingIn(catalog: Catalog): Citing {
  const citing = new Map<string, Set<string>>();
  for (const { id, sources } of citations(catalog)) {
    for (const source of sources) citing.set(source, (citing.get(source) ?? new Set()).add(id));
  }
  return citing;
}

/** A citation in a text: `[[source: some-id]]`. */
const IN_TEXT = /\[\[source:\s*([a-z0-9-]+)\s*\]\]/g;

/** Each record with the sources that it cites. */
function citations(catalog: Catalog): { id: string; sources: string[] }[] {
  const said = (id: string, list: readonly { source: Source }[]) => ({
    id,
    sources: list.map(({ source }) => source.id),
  });
  const written = (id: string, ...texts: string[]) => ({
    id,
    sources: texts.flatMap((text) => [...text.matchAll(IN_TEXT)].map(([, source = '']) => source)),
  });
  return [
    ...catalog.models.map(({ id, claims, scores, events, remarks }) =>
      said(id, [...claims, ...scores, ...events, ...remarks]),
    ),
    ...catalog.offers.flatMap(({ provider: { id }, source, untilSource }) => [
      said(id, [{ source }]),
      { id, sources: untilSource ? [untilSource.id] : [] },
    ]),
    ...catalog.boards.map((board) => said(board.id, [board])),
    ...catalog.useCases.map(({ id, opinions }) => said(id, opinions)),
    ...catalog.guides.map(({ id, body }) => written(id, body)),
    ...catalog.matchups.map(({ id, body, summary, questions }) =>
      written(id, body, summary, ...questions.map(({ answer }) => answer)),
    ),
  ];
}
