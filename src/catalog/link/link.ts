import type {
  Benchmark,
  Card,
  Catalog,
  Claim,
  Family,
  Model,
  ModelEvent,
  Offer,
  Provider,
  Remark,
  Score,
  Source,
  Testimony,
} from '../catalog.ts';
import type { FieldId } from '../fields.ts';
import { isFromCatalogues } from '../full.ts';
import { firstDay } from '../values/date.ts';
import { isLivePage } from '../live-page.ts';
import { developerOf } from './developer.ts';
import { toBoards } from './board.ts';
import { tellApart } from './shared-names.ts';
import { attribute } from './pointed.ts';
import { isServiceOf } from '../surface.ts';
import { type Quantity } from '../values/quantity.ts';
import { type FactValue } from '../values/value.ts';
import { toGuide } from './guide.ts';
import { toMatchupFile } from './matchup.ts';
import { toUseCase } from './use-case.ts';
import type { Finding } from '../problems/problem.ts';
import type { Entries, Entry, Ids } from '../file/read.ts';
import { type Links, checkModelId, findSource, lost, toTestimony } from './references.ts';
import type { ModelId } from '../types/record-id.ts';

/**
 * Follows every reference between the records. Those that lead nowhere become problems; those that
 * lead to a broken record do not, since it has problems of its own.
 */
export function link(entries: Entries, ids: Ids, problems: Finding[]): Catalog {
  const sources = new Map(entries.sources.map((entry) => [entry.id, toSource(entry)]));
  const benchmarks = new Map(entries.benchmarks.map((entry) => [entry.id, toBenchmark(entry)]));
  const aliases = new Map(
    entries.models.flatMap(({ id, record }) => record.aliases.map((alias) => [alias, id] as const)),
  );
  const links = { sources, benchmarks, ids, aliases, problems };
  const sold = entries.providers.map((entry) => {
    const provider = toProvider(entry);
    return { provider, offers: toOffers(entry, provider, links) };
  });
  const providers = sold.map(({ provider }) => provider);
  const offers = sold.flatMap((one) => one.offers);
  const ofModels = Map.groupBy(offers, ({ model }) => model);
  return {
    sources: byName([...sources.values()], ({ title }) => title),
    benchmarks: byName([...benchmarks.values()]),
    boards: tellApart(
      toBoards(entries, links),
      ({ by }) => by,
      (name, by) => `${name} (${by})`,
    ),
    providers: byName(providers),
    offers,
    families: byName(tellApart(entries.families.map(toFamily), developerIn, afterMaker)),
    models: byName(
      attribute(
        tellApart(
          entries.models.map((entry) =>
            toModel(entry, developerOf(entry, entries), { providers, sold: ofModels }, links),
          ),
          developerIn,
          afterMaker,
        ),
      ),
    ),
    useCases: entries['use-cases']
      .map((entry) => toUseCase(entry, links))
      .toSorted((one, other) => one.order - other.order || one.id.localeCompare(other.id, 'en')),
    matchups: entries.matchups.map((entry) => toMatchupFile(entry, links)),
    cards: byName(entries.cards.map((entry) => toCard(entry, links))),
    guides: entries.guides
      .map((entry) => toGuide(entry, links))
      .toSorted((one, other) => other.reviewed.localeCompare(one.reviewed, 'en')),
  };
}

const developerIn = ({ developer }: { developer: string }) => developer;

function afterMaker(name: string, maker: string): string {
  return `${maker} ${name}`;
}

function byName<Named extends { id: string }>(
  list: Named[],
  nameOf: (item: Named) => string = (item) => (item as Named & { name: string }).name,
): Named[] {
  return list.toSorted(
    (one, other) =>
      nameOf(one).localeCompare(nameOf(other), 'en', { numeric: true }) ||
      one.id.localeCompare(other.id, 'en'),
  );
}

function toSource({ id, record, body, agreement }: Entry<'sources'>): Source {
  return { id, ...record, body, catalogue: agreement };
}

function toBenchmark({ id, record, body }: Entry<'benchmarks'>): Benchmark {
  return { ...record, id, body };
}

function toCard(entry: Entry<'cards'>, links: Links): Card {
  const { id, record, body } = entry;
  const facts = record.facts.map((fact, index) => ({
    ...fact,
    ...toTestimony(entry, ['facts', index], fact, links),
  }));
  return { id, name: record.name, maker: record.maker, body, facts };
}

function toFamily({ id, record, body }: Entry<'families'>): Family {
  return { id, ...record, body };
}

function toProvider({ id, record, body }: Entry<'providers'>): Provider {
  const { offers, ...provider } = record;
  return { id, ...provider, sells: [...new Set(offers.map(({ model }) => model))], body };
}

function toOffers(entry: Entry<'providers'>, provider: Provider, links: Links): Offer[] {
  return entry.record.offers.flatMap((offer, index): Offer[] => {
    const path = ['offers', index];
    checkModelId(entry, [...path, 'model'], offer.model, links);
    const { untilSource, terms = [] } = offer;
    const testimony = toTestimony(entry, path, offer, links);
    const linked = {
      ...offer,
      ...testimony,
      said: testimony.said ?? (isLivePage(testimony.source) ? offer.checked : offer.from),
      provider,
      terms: terms.filter((term) => term !== 'standard').toSorted(),
      free: offer.free ?? false,
      untilSource: untilSource
        ? findSource(entry, [...path, 'untilSource'], untilSource, links)
        : undefined,
    };
    return entry.older?.has(index) ? [] : [linked];
  });
}

function toModel(
  entry: Entry<'models'>,
  developer: string,
  { providers, sold }: { providers: readonly Provider[]; sold: ReadonlyMap<ModelId, Offer[]> },
  links: Links,
): Model {
  const { record, id, body } = entry;
  checkModelId(entry, ['snapshotOf'], record.snapshotOf, links);
  checkModelId(entry, ['pointsTo'], record.pointsTo, links);
  record.pointedTo.forEach(({ snapshot, source }, index) => {
    checkModelId(entry, ['pointedTo', index, 'snapshot'], snapshot, links);
    findSource(entry, ['pointedTo', index, 'source'], source, links);
  });
  checkFamilyId(entry, links);
  const makers = providers.filter((provider) => provider.developer === developer);
  const events = record.events.map((event, index): ModelEvent => ({
    ...event,
    on: event.on ?? event.notBefore ?? '',
    notBefore: event.notBefore !== undefined,
    ...toTestimony(entry, ['events', index], event, links),
  }));
  const { defaultEffort } = record;
  return {
    ...record,
    id,
    developer,
    isListed: isFromCatalogues(entry.file) || undefined,
    body,
    events,
    defaultEffort: defaultEffort && {
      is: defaultEffort.is,
      ...toTestimony(entry, ['defaultEffort'], defaultEffort, links),
    },
    claims: [...toClaims(entry, links), ...toReleaseClaims(events)],
    scores: toScores(entry, links),
    remarks: record.remarks.map((remark, index): Remark => ({
      ...remark,
      ...toTestimony(entry, ['remarks', index], remark, links),
      opinion: remark.opinion ?? false,
      key: remark.key ?? false,
    })),
    layouts: record.layouts.map((block, index) => ({
      ...block,
      ...toTestimony(entry, ['layouts', index], block, links),
    })),
    offers: sold.get(id) ?? [],
    ownApis: surfacesOf(events).filter((surface) =>
      makers.some((provider) => isServiceOf(provider, surface)),
    ),
    ownApps: makers.flatMap(({ apps }) => apps),
  };
}

function surfacesOf(events: readonly ModelEvent[]): string[] {
  return [...new Set(events.map(({ surface }) => surface))];
}

function checkFamilyId(entry: Entry<'models'>, { ids, problems }: Links): void {
  const { family } = entry.record;
  if (!ids.families.has(family))
    problems.push(lost(entry, ['family'], 'families', family, ids.families));
}

function toClaims(entry: Entry<'models'>, links: Links): Claim[] {
  return entry.record.claims.flatMap((block, index) => {
    const said = toTestimony(entry, ['claims', index], block, links);
    return Object.entries(block.facts).flatMap(([field, fact]): Claim[] => {
      if (!fact) return [];
      const value = withMargin(fact.value, fact.margin);
      const isUnsaid = value.kind === 'undisclosed' || value.kind === 'not-applicable';
      return [
        {
          ...said,
          field: field as FieldId,
          state: isUnsaid ? value.kind : 'known',
          value: isUnsaid ? undefined : value,
          estimate: fact.estimate ?? false,
          surface: fact.surface ?? block.surface,
          locator: fact.locator ?? said.locator,
          note: fact.note ?? said.note,
          check: fact.check ?? said.check,
        },
      ];
    });
  });
}

/**
 * A release is an event in the record and the row "Released" on the pages. The row tells the first
 * day, so what opened later, such as weights after an API, is said of that surface alone.
 */
function toReleaseClaims(events: readonly ModelEvent[]): Claim[] {
  const releases = events.filter(({ what }) => what === 'released');
  const first = firstSurfaces(releases);
  return releases.map((event): Claim => {
    const { source, checked, said, locator, note, check } = event;
    const testimony: Testimony = { source, checked, said, locator, note, check };
    const value = { kind: 'date' as const, date: event.on };
    const surface = first.has(event.surface) ? undefined : event.surface;
    return { ...testimony, field: 'released', state: 'known', value, estimate: false, surface };
  });
}

/** A figure with the margin of error that stands beside it. */
function withMargin(value: FactValue, margin: Quantity | undefined): FactValue {
  return value.kind === 'quantity' && margin ? { ...value, margin: margin.number } : value;
}

/** The surfaces that opened on the earliest day which no maintainer has found wrong. */
function firstSurfaces(releases: readonly ModelEvent[]): Set<string> {
  const sound = releases.filter(({ check = 'agrees' }) => check === 'agrees');
  const dated = sound.length > 0 ? sound : releases;
  const [earliest] = dated.map(({ on }) => firstDay(on)).toSorted();
  return new Set(dated.filter(({ on }) => firstDay(on) === earliest).map(({ surface }) => surface));
}

function toScores(entry: Entry<'models'>, links: Links): Score[] {
  return entry.record.scores.flatMap((score, index): Score[] => {
    const path = ['scores', index];
    const testimony = toTestimony(entry, path, score, links);
    const benchmark = links.benchmarks.get(score.benchmark);
    if (benchmark) return [{ ...score, ...testimony, benchmark }];
    const known = links.ids.benchmarks;
    if (!known.has(score.benchmark))
      links.problems.push(
        lost(entry, [...path, 'benchmark'], 'benchmarks', score.benchmark, known),
      );
    return [];
  });
}
