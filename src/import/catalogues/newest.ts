import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pacote, { type Packument } from 'pacote';
import { parseDocument } from 'yaml';
import { fetchArchive, unpack } from './archive.ts';
import { refuse } from './refusal.ts';
import { type CatalogueId, type Tables, VERSIONS_FILE, type Version } from './tables.ts';

/** Data under other terms than these are not taken in. */
const LICENCES = ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC'];

/** What asks a registry, and reads the day of the data in an archive. */
export interface Registry {
  packument: (name: string) => Promise<Packument>;
  /** The day that the archive's own manifest names; undefined where it names none. */
  dayIn: (version: Version) => Promise<string | undefined>;
}

/** npm's own library, at the registry that npm is set to. */
export const NPM: Registry = {
  packument: (name) => pacote.packument(name, { fullMetadata: true }),
  dayIn: async (version) => {
    const bytes = await fetchArchive(version);
    const where = `${version.package}@${version.version}`;
    const manifests = await unpack(where, bytes, (path) => /manifest\.js(?:on)?$/.test(path));
    return dayOfData([...manifests.values()]);
  },
};

/** The day on which data were made, as manifests write it. */
export function dayOfData(manifests: readonly string[]): string | undefined {
  const days = manifests.flatMap((text) => {
    const [, day] = /"generated_?at"\s*:\s*"(\d{4}-\d{2}-\d{2})/i.exec(text) ?? [];
    return day === undefined ? [] : [day];
  });
  return days.toSorted().at(-1);
}

/**
 * The newest version of each catalogue that is configured, with its digest and the day of its data:
 * that of its manifest, or else the day on which it was published.
 * @param today the day on which it is taken in.
 * @throws Refusal where a registry has no digest for it, or its licence is none that may be used.
 */
export async function newestVersions(
  versions: Tables['versions'],
  today: string,
  registry: Registry,
): Promise<Tables['versions']> {
  const known = Object.entries(versions) as [CatalogueId, Version][];
  const found = await Promise.all(
    known.map(async ([id, version]) => [id, await newestOf(version, today, registry)] as const),
  );
  return Object.fromEntries(found);
}

async function newestOf(version: Version, today: string, registry: Registry): Promise<Version> {
  const { 'dist-tags': tags, time, versions } = await registry.packument(version.package);
  const latest = tags['latest'] ?? version.version;
  if (latest === version.version) return version;
  const where = `${version.package}@${latest}`;
  const { license, dist } = versions[latest] ?? {};
  if (typeof license !== 'string' || !LICENCES.includes(license))
    return refuse(
      where,
      `the licence ${JSON.stringify(license)}`,
      `allowed are ${LICENCES.join(', ')}`,
    );
  const { integrity } = dist ?? {};
  if (!integrity)
    return refuse(where, 'no digest', 'wanted is the digest of the archive, sha512-…');
  const url = version.url.replace(version.version, latest);
  const next = { ...version, version: latest, integrity, licence: license, url, read: today };
  const published = time?.[latest]?.slice(0, 'YYYY-MM-DD'.length);
  return { ...next, day: (await registry.dayIn(next)) ?? published ?? today };
}

/** The table of versions with others in it; its comments stay. */
export function versionsText(root: string, versions: Tables['versions']): string {
  const document = parseDocument(readFileSync(join(root, VERSIONS_FILE), 'utf8'));
  for (const [id, version] of Object.entries(versions))
    for (const key of ['version', 'integrity', 'licence', 'url', 'day', 'read'] as const)
      if (document.getIn([id, key]) !== version[key]) document.setIn([id, key], version[key]);
  return document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: true });
}
