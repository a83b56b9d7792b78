import type { APIRoute, GetStaticPaths } from 'astro';
import { pairId, pairsOf } from '../../../comparison/rows/pair.ts';
import { catalog, date } from '../../../site/catalog.ts';
import { modelPart, pairPart } from '../../../site/page/parts.ts';

/** What a table of several models is made of in the browser: a file for each model and each pair. */
export const getStaticPaths = (() => [
  ...catalog.models.map((model) => ({
    params: { id: model.id },
    props: { part: () => modelPart(catalog, model, date) },
  })),
  ...pairsOf(catalog).map((pair) => ({
    params: { id: pairId(pair) },
    props: { part: () => pairPart(catalog, pair, date) },
  })),
]) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) => Response.json(await props['part']());
