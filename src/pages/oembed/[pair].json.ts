import type { APIRoute, GetStaticPaths } from 'astro';
import { embeddedPairs } from '../../comparison/views/embed.ts';
import { pairId } from '../../comparison/rows/pair.ts';
import { oEmbedOf } from '../../exports/embed/oembed.ts';
import { href } from '../../site/address/href.ts';
import { studies } from '../../site/catalog.ts';
import { titleOf } from '../../site/words/names.ts';
import { SITE } from '../../site/words/words.ts';

/** What shows a pair on other people's pages, as oEmbed: `/oembed/gpt-4o-vs-llama-4-maverick.json`. */
export const getStaticPaths = (() =>
  embeddedPairs(studies).map((pair) => ({
    params: { pair: pairId(pair) },
    props: { title: titleOf(pair) },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params, props, site }) => {
  const whole = (path: string) => new URL(href(path), site).href;
  const places = { start: whole('/'), embed: whole(`/embed/${params['pair']}/`) };
  return Response.json(oEmbedOf(props['title'], SITE, places));
};
