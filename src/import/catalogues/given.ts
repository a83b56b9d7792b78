import type { Catalog } from '../../catalog/catalog.ts';
import type { Catalogue } from './sources.ts';
import type { Tables } from './tables.ts';

/** What an import has to go by. */
export interface Given {
  /** The records as people wrote them. */
  catalog: Catalog;
  tables: Tables;
  /** The newest first. */
  catalogues: readonly Catalogue[];
  /** Whose own models a provider sells. */
  makers: ReadonlyMap<string, string>;
}

/** Whose own models each provider sells; what people wrote goes before the table. */
export function makersIn({ providers }: Catalog, { hosts }: Tables): Map<string, string> {
  return new Map([
    ...Object.entries(hosts).flatMap(([id, { developer }]): [string, string][] =>
      developer ? [[id, developer]] : [],
    ),
    ...providers.flatMap(({ id, developer }): [string, string][] =>
      developer ? [[id, developer]] : [],
    ),
  ]);
}

/** Who made a model, whether somebody wrote a record of it or the tables alone have it. */
export function developerOf({ catalog, tables }: Given, model: string): string | undefined {
  const written = catalog.models.find(({ id }) => id === model);
  const family = tables.models[model]?.family ?? '';
  return (
    written?.developer ??
    catalog.families.find(({ id }) => id === family)?.developer ??
    tables.families[family]?.developer
  );
}
