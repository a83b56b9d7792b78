import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Files, checkDigest, fetchArchive, unpack } from './archive.ts';
import { isGenaiData, readGenaiPrices } from './genai-prices.ts';
import type { Listing } from './listing.ts';
import { isLlmdbData, readLlmdb } from './llmdb.ts';
import { readModelsDev } from './models-dev.ts';
import { isPiAiData, readPiAi } from './pi-ai.ts';
import { refuse } from './refusal.ts';
import { CATALOGUES, type CatalogueId, type Tables, type Version } from './tables.ts';

/** What a catalogue holds, with the version that it was read from. */
export interface Catalogue {
  id: CatalogueId;
  version: Version;
  listings: Listing[];
}

/** Of each catalogue, which files of the archive hold data, and how they are read. */
const READERS: Record<
  CatalogueId,
  { isData: (path: string) => boolean; read: (files: Files) => Listing[] }
> = {
  'pi-ai': { isData: isPiAiData, read: readPiAi },
  llmdb: { isData: isLlmdbData, read: readLlmdb },
  'genai-prices': { isData: isGenaiData, read: readGenaiPrices },
};

/** Fewer entries than these no catalogue has: the form of it has changed. */
const LEAST = 20;

/**
 * Reads every catalogue that the configuration names, the newest first.
 * @param from archives on disk, or the `api.json` of models.dev, to be read in the place of a download.
 */
export async function readCatalogues(
  { versions }: Tables,
  from: readonly string[],
): Promise<Catalogue[]> {
  const known = CATALOGUES.flatMap((id) => (versions[id] ? [{ id, version: versions[id] }] : []));
  const read = await Promise.all(known.map(({ id, version }) => readOne(id, version, from)));
  return read.toSorted((one, other) => (one.version.day > other.version.day ? -1 : 1));
}

async function readOne(
  id: CatalogueId,
  version: Version,
  from: readonly string[],
): Promise<Catalogue> {
  const file = from.find((path) => basename(path).includes(id));
  const bytes = file === undefined ? await fetchArchive(version) : readFileSync(file);
  const where = file ?? `${version.package}@${version.version}`;
  if (file !== undefined) checkDigest(where, bytes, version.integrity);
  return {
    id,
    version,
    listings: listingsIn(where, id, await unpack(where, bytes, READERS[id].isData)),
  };
}

/** The listings of an archive. @throws Refusal where there are hardly any. */
function listingsIn(where: string, id: CatalogueId, files: Files, least = LEAST): Listing[] {
  const listings = READERS[id].read(files);
  if (listings.length < least)
    refuse(
      where,
      `${listings.length} entries`,
      `wanted are ${least} at least. The form of the data may have changed`,
    );
  return listings;
}

/** The copy of models.dev that somebody has at hand, as the newest word of llmdb's kind. */
export function modelsDevFile(path: string, day: string, read: string): Catalogue {
  const text = readFileSync(path, 'utf8');
  const listings = readModelsDev(path, text).map((listing) => ({
    ...listing,
    host: listing.host.replaceAll('-', '_'),
  }));
  const version: Version = {
    package: 'models.dev',
    version: day,
    integrity: '',
    licence: 'MIT',
    title: 'models.dev, catalogue of models',
    publisher: 'models.dev',
    url: 'https://models.dev/api.json',
    day,
    read,
    about: 'A catalogue of models and hosts that volunteers keep, read as one file.',
  };
  return { id: 'llmdb', version, listings };
}
