import type { Catalog, Offer } from '../../catalog/catalog.ts';
import { auditedName } from '../../catalog/audited.ts';
import { conditionOf } from '../../catalog/offer-period.ts';
import { type CatalogueAgreement, isTrusted } from './audit.ts';
import { type ImportedOffer, keyOf } from './offer.ts';
import type { Before } from './files.ts';
import type { Mapped } from './sightings.ts';
import type { Catalogue } from './sources.ts';
import { dollarsOf } from './middle.ts';
import { sourceId } from './tables.ts';
import type { Update } from './update.ts';

/** What an import brings, as Markdown for people: new, changed, ended, suspicious, unmapped. */

/** So many lines a part has at most; the rest is counted. */
const MOST_LINES = 60;

export function reportOf(
  catalog: Catalog,
  update: Update,
  catalogues: readonly Catalogue[],
  before: Before,
): string {
  const parts = [
    `# Import of catalogues\n\n${catalogues.map(sayCatalogue).join('\n')}`,
    part('New', newsOf(update, before)),
    part('Changed', changesOf(catalog, update, before)),
    part('Ended', endsOf(update, before)),
    part('Suspicious', [
      ...halvedWindows(catalog, update),
      ...update.doubts.map(
        ({ provider, offer, source, says }) =>
          `${provider}, ${offer.model} (${offer.name}): ${says}, ${source}`,
      ),
    ]),
    part(
      'Agreement with what people took from makers’ pages',
      tableOf(update.agreements, catalogues),
    ),
    part('Left out by rule', leftOutOf(update.mapped)),
    part('Unmapped, by the number of hosts that sell it', unmappedOf(update)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function part(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return `## ${title}\n\nNothing.`;
  const isTable = lines[0]?.startsWith('|');
  const shown = isTable ? lines : lines.slice(0, MOST_LINES).map((line) => `- ${line}`);
  const rest = isTable ? 0 : lines.length - shown.length;
  const more = rest > 0 ? [`- and ${rest} more`] : [];
  const count = isTable ? '' : ` (${lines.length})`;
  return `## ${title}${count}\n\n${[...shown, ...more].join('\n')}`;
}

function sayCatalogue({ id, version, listings }: Catalogue): string {
  return `- ${id} ${version.version}, of ${version.day}, ${version.licence}: ${listings.length} entries`;
}

interface Spot {
  provider: string;
  offer: ImportedOffer;
  source: string;
}

function spotsOf(
  providers: Iterable<[string, { seen: { source: string; offers: ImportedOffer[] }[] }]>,
): Spot[] {
  return [...providers].flatMap(([provider, { seen }]) =>
    seen.flatMap(({ source, offers }) => offers.map((offer) => ({ provider, offer, source }))),
  );
}

const place = ({ provider, offer }: Spot) => `${provider}|${keyOf(offer)}`;

function newsOf(update: Update, before: Before): string[] {
  const isOld = (path: string) => before.files.has(`content/imported/models/${path}.yaml`);
  const models = [...update.models].flatMap(([id, { name }]) =>
    name !== undefined && !isOld(id) ? [`model ${id}: ${name}`] : [],
  );
  const known = new Set(spotsOf(before.providers).map(place));
  const offers = spotsOf(update.providers)
    .filter((spot) => !known.has(place(spot)))
    .map(
      ({ provider, offer }) => `${provider}, ${offer.model}: ${sayPrice(offer)}${sayTerms(offer)}`,
    );
  return [...models, ...offers];
}

function sayPrice({ input, output }: { input: string; output: string }): string {
  return `${input} in, ${output} out`;
}

function sayTerms({ variant, terms = [], above }: ImportedOffer): string {
  const said = [variant, ...terms, above && `above ${above}`].filter(Boolean).join(', ');
  return said ? ` (${said})` : '';
}

function changesOf(catalog: Catalog, update: Update, before: Before): string[] {
  const earlier = new Map(spotsOf(before.providers).map((spot) => [place(spot), spot.offer]));
  return spotsOf(update.providers).flatMap((spot) => {
    const { provider, offer } = spot;
    const old = earlier.get(place(spot)) ?? writtenOffer(catalog, spot);
    if (!old) return [];
    const moved = (['input', 'output'] as const).flatMap((key) => {
      const [from, to] = [dollarsIn(old[key]), dollarsOf(offer[key])];
      return from === undefined || from === to
        ? []
        : [`${key} $${from} → $${to}${sayPercent(from, to)}`];
    });
    return moved.length > 0
      ? [`${provider}, ${offer.model}${sayTerms(offer)}: ${moved.join('; ')}`]
      : [];
  });
}

function writtenOffer(catalog: Catalog, { provider, offer }: Spot): Offer | undefined {
  const offers = catalog.offers.filter((offer) => offer.provider.id === provider);
  const condition = keyOf(offer);
  const alike = offers.filter(
    (one) => [one.model, one.variant ?? '', conditionOf(one)].join('|') === condition,
  );
  return alike.toSorted((one, other) => ((one.said ?? '') > (other.said ?? '') ? -1 : 1))[0];
}

function dollarsIn(price: string | number | undefined): number | undefined {
  return typeof price === 'string' ? dollarsOf(price) : price;
}

function sayPercent(from: number, to: number): string {
  if (from === 0) return '';
  const percent = ((to - from) / from) * 100;
  return ` (${percent > 0 ? '+' : ''}${percent.toFixed(1)}%)`;
}

function endsOf(update: Update, before: Before): string[] {
  const known = new Set(
    [...before.providers].flatMap(([id, { ended }]) =>
      ended.map(({ model, name }) => `${id}|${model}|${name}`),
    ),
  );
  return [...update.providers].flatMap(([id, { ended, seen }]) => [
    ...ended
      .filter(({ model, name }) => !known.has(`${id}|${model}|${name}`))
      .map(
        ({ model, name, until }) =>
          `${id}, ${model} (${name ?? 'no name'}): not listed since ${until}`,
      ),
    ...seen.flatMap(({ offers }) =>
      offers.flatMap(({ model, name, until }) =>
        until ? [`${id}, ${model} (${name}): not listed since ${until}`] : [],
      ),
    ),
  ]);
}

/** Windows that are half of what a person wrote. */
function halvedWindows(catalog: Catalog, update: Update): string[] {
  return spotsOf(update.providers).flatMap(({ provider, offer }) => {
    const own = catalog.offers.find(
      (one) => one.provider.id === provider && one.model === offer.model && one.context,
    );
    return own?.context && offer.context !== undefined && offer.context * 2 <= own.context.number
      ? [
          `${provider}, ${offer.model}: a window of ${offer.context}, on record ${own.context.number}`,
        ]
      : [];
  });
}

function leftOutOf(mapped: readonly Mapped[]): string[] {
  return mapped.flatMap(({ catalogue, leftOut }) =>
    [...leftOut].map(([rule, count]) => `${catalogue}: ${count} entries, ${rule}`),
  );
}

function unmappedOf({ mapped }: Update): string[] {
  const hosts = new Map<string, Set<string>>();
  for (const { unmapped } of mapped)
    for (const [id, at] of unmapped) hosts.set(id, new Set([...(hosts.get(id) ?? []), ...at]));
  return [...hosts]
    .toSorted(([one, a], [other, b]) => b.size - a.size || (one < other ? -1 : 1))
    .map(
      ([id, at]) =>
        `\`${id}\` at ${at.size} ${at.size === 1 ? 'host' : 'hosts'}: ${[...at].toSorted().slice(0, 4).join(', ')}`,
    );
}

/** The agreement of each catalogue and field, for the diff and for the page on method. */
export function tableOf(
  agreements: readonly CatalogueAgreement[],
  catalogues: readonly Catalogue[],
): string[] {
  const rows = agreements.map(({ catalogue, field, agree, of }) => {
    const version = catalogues.find(({ id }) => id === catalogue)?.version;
    const share = agree / of;
    return `| ${version ? sourceId(catalogue, version) : catalogue} | ${auditedName(field)} | ${agree} of ${of} | ${Math.round(share * 100)}% | ${isTrusted(agreements, catalogue, field) ? 'yes' : 'no'} |`;
  });
  return rows.length > 0
    ? [
        '| catalogue | field | agrees | share | taken over |',
        '| --- | --- | --- | --- | --- |',
        ...rows,
      ]
    : [];
}
