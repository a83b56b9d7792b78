import type { Path } from '../problems/locate.ts';
import { OF_READING } from '../problems/of-reading.ts';
import { type Problem, ofKind } from '../problems/problem.ts';
import { isFromCatalogues } from '../full.ts';
import type { Entries, Entry, Ids } from './read.ts';

/**
 * Joins the layouts that stand by themselves to the models that are known from catalogues alone: those
 * list no shapes. Each problem of a layout is told of the file that it stands in.
 */
export function joinLayouts(entries: Entries, ids: Ids): Problem[] {
  return entries.layouts.flatMap((entry) => {
    // The name of such a file is the id of the model.
    const named: string = entry.id;
    const at = entries.models.findIndex(({ id }) => id === named);
    const model = entries.models[at];
    if (model && isFromCatalogues(model.file)) {
      entries.models[at] = withLayouts(model, entry);
      return [];
    }
    if (!model && ids.models.has(named)) return [];
    return ofKind(OF_READING.place, [entry.problem([], misplaced(entry, model))]);
  });
}

function misplaced({ id }: Entry, model: Entry | undefined): string {
  return model
    ? `found layouts of a model whose record people keep, ${model.file}. Move them there, and delete this file`
    : `found no model "${id}"; a file of layouts is named by the model in content/imported/models that it tells of. Rename it, or delete it`;
}

function withLayouts(model: Entry<'models'>, entry: Entry<'layouts'>): Entry<'models'> {
  const standsIn = ([key]: Path) => (key === 'layouts' ? entry : model);
  return {
    ...model,
    record: { ...model.record, layouts: entry.record.layouts },
    problem: (path, message) => standsIn(path).problem(path, message),
    at: (path) => standsIn(path).at(path),
  };
}
