import type { MatchupFile } from '../catalog.ts';
import { checkPair, toSupports } from './support.ts';
import type { Entry } from '../file/read.ts';
import type { Links } from './references.ts';

/** What a person added to a pair, with the models and rows that it names looked up. */
export function toMatchupFile(entry: Entry<'matchups'>, links: Links): MatchupFile {
  const { id, record, body } = entry;
  checkPair(entry, [], id, links, (pair) => `Rename the file to ${pair}.md`);
  const restsOn = toSupports(entry, record.restsOn, links);
  return { id, ...record, restsOn, body };
}
