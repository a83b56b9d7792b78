import type { APIRoute, GetStaticPaths } from 'astro';
import { pairId } from '../../comparison/rows/pair.ts';
import { pagesOf } from '../../comparison/rows/pages.ts';
import { studies } from '../catalog.ts';
import { cardOf } from '../page/pair/card.ts';

/** What lists and search say of a pair that is drawn apart from them. */
export const getStaticPaths = (() =>
  pagesOf(studies).map((pair) => ({
    params: { pair: pairId(pair) },
    props: { pair },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(cardOf(studies, props['pair']));
