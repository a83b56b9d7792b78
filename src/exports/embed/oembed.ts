import { FRAME, frameCode } from './code.ts';

/** What a page asks for that shows a comparison by its address: oEmbed 1.0, of the type `rich`. */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  /** In seconds. */
  cache_age: number;
  html: string;
  width: number;
  height: number;
}

/** Where things stand that oEmbed names, each a whole address. */
interface Places {
  /** The start page. */
  start: string;
  embed: string;
}

const DAY = 86_400;

/** The answer for a pair. Its frame comes without a script: who takes it often lets none in. */
export function oEmbedOf(title: string, site: string, { start, embed }: Places): OEmbed {
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: site,
    provider_url: start,
    cache_age: DAY,
    html: frameCode(embed, title),
    ...FRAME,
  };
}
