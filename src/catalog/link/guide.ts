import type { Guide } from '../catalog.ts';
import { checkPair, toSupports } from './support.ts';
import type { Entry } from '../file/read.ts';
import type { Links } from './references.ts';

/** A guide, with the pairs, models and rows that it names looked up. */
export function toGuide(entry: Entry<'guides'>, links: Links): Guide {
  const { id, record, body } = entry;
  record.restsOn.forEach((support, index) => {
    const path = ['restsOn', index, 'pair'];
    checkPair(entry, path, support.pair, links, (pair) => `Write ${pair}`);
  });
  const restsOn = toSupports(entry, record.restsOn, links);
  return { id, ...record, restsOn, body };
}
