import { HOSTS } from '../../catalog/surface.ts';
import { isLater } from '../../catalog/values/date.ts';
import { type CatalogueAgreement, isTrusted } from './audit.ts';
import { type MakersEnd, endOf, factsOf, releaseOf } from './claims.ts';
import { type Given, developerOf } from './given.ts';
import type { Mapped } from './sightings.ts';
import { meaningsOf, sourceId } from './tables.ts';

export interface ModelUpdate {
  name?: string | undefined;
  family?: string | undefined;
  aliases?: string[] | undefined;
  claims: {
    source: string;
    checked: string;
    locator: string;
    facts: Record<string, unknown>;
  }[];
  events: Record<string, string>[];
}

/**
 * What catalogues say of a model that nobody wrote a record of: a person's record has been gone
 * through. Of each field the newest catalogue speaks that says anything and may be trusted with it.
 * @param mapped what each catalogue holds, in the order in which they are given.
 */
export function modelUpdateOf(
  given: Given,
  mapped: readonly Mapped[],
  agreements: readonly CatalogueAgreement[],
  id: string,
): ModelUpdate | undefined {
  const { name, family } = given.tables.models[id] ?? {};
  const developer = developerOf(given, id);
  if (name === undefined || developer === undefined) return undefined;
  const isMaker = (provider: string) => given.makers.get(provider) === developer;
  const known = new Set<string>();
  const made: ModelUpdate = { name, family, claims: [], events: [] };
  for (const [at, { id: catalogue, version }] of given.catalogues.entries()) {
    const found = mapped[at];
    if (!found) continue;
    const sightings = found.sightings.filter((one) => one.model === id && one.terms.length === 0);
    const source = sourceId(catalogue, version);
    const facts = factsOf(sightings, isMaker);
    const trusts = (field: string) => isTrusted(agreements, catalogue, field);
    const end = trusts('end') ? endOf(found, id, isMaker, version.day) : undefined;
    if (end?.successor !== undefined)
      facts.successor = { value: nameOf(given, end.successor), locator: end.locator };
    const fresh = Object.entries(facts).filter(([field]) => !known.has(field) && trusts(field));
    for (const [field] of fresh) known.add(field);
    for (const [locator, group] of Map.groupBy(fresh, ([, fact]) => fact.locator))
      made.claims.push({
        source,
        checked: version.read,
        locator,
        facts: Object.fromEntries(group.map(([field, { value }]) => [field, value])),
      });
    const api = makersApi(given, found, id, isMaker);
    const released = made.events.length === 0 ? releaseOf(sightings, isMaker) : undefined;
    if (released) {
      const surface = facts['open-weights']?.value === true ? 'weights' : (api ?? HOSTS);
      const { value: on, locator } = released;
      made.events.push({ what: 'released', on, surface, source, locator });
    }
    const isAfter = !made.events.some(({ on = '' }) => end && isLater(on, end.on));
    if (end && api !== undefined && isAfter) made.events.push(shutDown(end, api, source));
  }
  return made.claims.length > 0 ? made : undefined;
}

function shutDown(
  { on, announced, locator }: MakersEnd,
  surface: string,
  source: string,
): Record<string, string> {
  const notice = announced === undefined ? {} : { announced };
  return { what: 'shut-down', on, surface, ...notice, source, locator };
}

/** Our name of what a catalogue names; its own word where the tables do not know it. */
function nameOf({ catalog, tables }: Given, foreign: string): string {
  const id = meaningsOf(tables)('', foreign)?.model;
  const written = catalog.models.find((model) => model.id === id)?.name;
  return written ?? (id === undefined ? undefined : tables.models[id]?.name) ?? foreign;
}

/**
 * The maker's own service that lists a model, or has listed it, by the name that records give it. A
 * day of release names no place: nothing is said to be at its maker that no list has there.
 */
function makersApi(
  { catalog, tables }: Given,
  { sightings, gone }: Mapped,
  model: string,
  isMaker: (provider: string) => boolean,
): string | undefined {
  const own = [...sightings, ...gone].find((one) => one.model === model && isMaker(one.provider));
  if (!own) return undefined;
  const written = catalog.providers.find(({ id }) => id === own.provider)?.name;
  const name = written ?? tables.hosts[own.provider]?.name ?? own.provider;
  return name.endsWith(' API') ? name : `${name} API`;
}
