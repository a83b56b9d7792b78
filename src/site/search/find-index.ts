import type { Catalog, Model } from '../../catalog/catalog.ts';
import { isFull } from '../../catalog/full.ts';
import { FIELDS, type FieldId } from '../../catalog/fields.ts';
import { firstDay } from '../../catalog/values/date.ts';
import { endingModels } from '../../comparison/moving/move.ts';
import type { Studies } from '../../comparison/study/studies.ts';
import { AVAILABILITY } from '../../comparison/rows/availability-row.ts';
import { availabilityFigure } from '../../comparison/views/list-figure.ts';
import type { AskedRow, FindIndex, FoundModel, Named } from '../../find/find-index.ts';
import { modelsCalled } from '../../find/name-match.ts';
import { keyOf, unitsOf } from '../../find/spelling.ts';
import {
  BENCHMARK_WORDS,
  ELSEWHERE,
  JOB_WORDS,
  PAGES,
  PART_WORDS,
  ROW_WORDS,
  type Wording,
} from './asked-words.ts';

/** Every name and every word by which a reader may find a page. */
export function findIndexOf(studies: Studies): FindIndex {
  const { families, providers, benchmarks, useCases, guides } = studies;
  const index: FindIndex = {
    models: mostAsked(studies).map((model) => foundModel(studies, model)),
    families: families.map(named),
    providers: providers.map(named),
    benchmarks: benchmarks.map((benchmark) => withWords(named(benchmark), BENCHMARK_WORDS)),
    jobs: useCases.map(({ id, name }) => withWords({ id, name }, JOB_WORDS)),
    rows: askedRows(),
    pages: [
      ...PAGES.map(({ id, name, words }) => ({ id, name, also: split(words) })),
      ...guides.map(({ id, title }) => ({ id: `guides/${id}`, name: title })),
    ],
    elsewhere: elsewhere(studies),
  };
  const taken = new Set(
    index.models.flatMap(({ id, name, also = [] }) => [id, name, ...also]).map(keyOf),
  );
  const models = index.models.map((model) => withOfferNames(studies, model, index, taken));
  return { ...index, models };
}

/** Those that most is written about, and most sell, first. */
function mostAsked({ models }: Catalog): Model[] {
  const weights = new Map(models.map((model) => [model, weightOf(model)] as const));
  const of = (model: Model) => weights.get(model) ?? 0;
  const first = (model: Model) => (isFull(model) ? 0 : 1);
  return models.toSorted((one, other) => first(one) - first(other) || of(other) - of(one));
}

function weightOf({ claims, scores, events, remarks, offers }: Model): number {
  const said = [claims, scores, events, remarks, offers].flat();
  const sellers = new Set(offers.map(({ provider }) => provider));
  return new Set(said.map(({ source }) => source)).size + sellers.size;
}

function foundModel(studies: Studies, model: Model): FoundModel {
  const { value } = studies.of(model).cell('released');
  const { life } = studies.of(model);
  // Of what catalogues list without a day of release nobody says that it has gone.
  const isGone = availabilityFigure(life).is === 'no' || !life.isReleased;
  const isLeft = endingModels(studies).includes(model);
  return {
    ...named(model),
    maker: model.developer,
    family: model.family,
    released: value?.kind === 'date' ? firstDay(value.date) : '',
    ...(isGone ? { isGone: true } : {}),
    ...(isFull(model) ? {} : { isListed: true }),
    ...(isLeft ? { isLeft: true } : {}),
  };
}

/** Names of models without a record; one that has got a record since is ours. */
function elsewhere({ models }: Catalog): Record<string, string> {
  const ours = models.map(({ name }) => `${unitsOf(name).join(' ')} `);
  const others = Object.entries(ELSEWHERE).filter(
    ([key]) => !ours.some((name) => name.startsWith(`${key} `)),
  );
  return Object.fromEntries(others);
}

/** With the names of its offers by which it would not be found without. */
function withOfferNames(
  { models }: Catalog,
  found: FoundModel,
  index: FindIndex,
  taken: ReadonlySet<string>,
): FoundModel {
  const offers = models.find(({ id }) => id === found.id)?.offers ?? [];
  const names = [...new Set(offers.flatMap(({ name }) => name ?? []))].sort();
  const free = names.filter((name) => !taken.has(keyOf(name)));
  const missing = free.filter((name) => modelsCalled([name], index.models)[0]?.id !== found.id);
  // The owner before a name is left out when it is read, too.
  const bare = missing.map((name) => {
    const own = name.replace(/^.*\//, '');
    return taken.has(keyOf(own)) ? name : own;
  });
  const also = [...new Set([...(found.also ?? []), ...bare])];
  return bare.length > 0 ? { ...found, also } : found;
}

function named({ id, name, aliases }: { id: string; name: string; aliases: string[] }): Named {
  const also = aliases.filter(
    (alias) => ![id, name].some((known) => keyOf(known) === keyOf(alias)),
  );
  return also.length > 0 ? { id, name, also } : { id, name };
}

function withWords(one: Named, words: Record<string, string>): Named {
  const also = [...(one.also ?? []), ...split(words[one.id] ?? '')];
  return also.length > 0 ? { ...one, also } : one;
}

function askedRows(): AskedRow[] {
  const fields = Object.entries(FIELDS).map(([id, { label }]) =>
    asked(id, label, ROW_WORDS[id as FieldId]),
  );
  const parts = Object.entries(PART_WORDS).map(([id, wording]) => asked(id, wording.name, wording));
  return [
    ...fields,
    asked(AVAILABILITY.id, AVAILABILITY.label, ROW_WORDS[AVAILABILITY.id]),
    ...parts,
  ];
}

function asked(
  id: string,
  name: string,
  { words = '', ...where }: Partial<Wording> = {},
): AskedRow {
  return { id, name, also: split(words), ...where };
}

function split(words: string): string[] {
  return words
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
}
