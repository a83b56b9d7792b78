import type { Benchmark, Source, Testimony } from '../catalog.ts';
import type { Path } from '../problems/locate.ts';
import type { Finding } from '../problems/problem.ts';
import type { Entry, Ids } from '../file/read.ts';
import { idOf } from '../ids.ts';
import { type Kind, nounOf } from '../kind.ts';
import { nearest } from '../text/nearest.ts';
import type { BenchmarkId, ModelId, RecordId, SourceId } from '../types/record-id.ts';

/** What references between records are followed with; those that lead nowhere become problems. */
export interface Links {
  sources: Map<SourceId, Source>;
  benchmarks: Map<BenchmarkId, Benchmark>;
  ids: Ids;
  /** The id of the model that an alias names. */
  aliases: Map<string, ModelId>;
  problems: Finding[];
}

/** Stands in for a source that is missing or broken; the problem that was noted stops the build. */
const NO_SOURCE: Source = {
  id: '' as SourceId,
  title: '',
  publisher: '',
  tier: 'secondary',
  retrieved: '',
  access: 'citation',
  body: '',
};

/** Notes a reference that leads nowhere, with the id that was perhaps meant. */
export function lost<K extends Kind>(
  entry: Entry,
  path: Path,
  kind: K,
  id: RecordId<K>,
  known: Iterable<string>,
): Finding {
  const guess = knownId(id, [...known]);
  const mend = guess ? `did you mean "${guess}"?` : `write content/${kind}/${id}.md first`;
  return entry.problem(path, `found "${id}", and there is no ${nounOf(kind)} of that id; ${mend}`);
}

/** The id that a name stands for, `GPT-4o` for gpt-4o, or else the nearest one. */
function knownId(name: string, known: readonly string[]): string | undefined {
  const spelt = idOf(name);
  return known.includes(spelt) ? spelt : nearest(name, known);
}

export function findSource(entry: Entry, path: Path, id: SourceId, links: Links): Source {
  const source = links.sources.get(id);
  if (!links.ids.sources.has(id))
    links.problems.push(lost(entry, path, 'sources', id, links.ids.sources));
  return source ?? NO_SOURCE;
}

export function checkModelId(
  entry: Entry,
  path: Path,
  id: ModelId | undefined,
  links: Links,
): void {
  if (id === undefined || links.ids.models.has(id)) return;
  const owner = links.aliases.get(id);
  const message = `found "${id}", an alias; records name a model by its id. Write ${owner}`;
  links.problems.push(
    owner ? entry.problem(path, message) : lost(entry, path, 'models', id, links.ids.models),
  );
}

type RawTestimony = Pick<Testimony, 'locator' | 'note' | 'check'> & {
  source: SourceId;
  checked?: string | undefined;
  asOf?: string | undefined;
};

export function toTestimony(entry: Entry, path: Path, raw: RawTestimony, links: Links): Testimony {
  const source = findSource(entry, [...path, 'source'], raw.source, links);
  return {
    source,
    checked: raw.checked ?? source.retrieved,
    said: raw.asOf ?? source.snapshot ?? source.published,
    locator: raw.locator,
    note: raw.note,
    check: raw.check,
  };
}
