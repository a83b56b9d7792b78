import type { APIRoute, GetStaticPaths } from 'astro';
import { pairId, pairsOf } from '../../../comparison/rows/pair.ts';
import { studies } from '../../../site/catalog.ts';
import { modelPart, pairPart } from '../../../site/page/parts.ts';

/** What a table of several models is made of in the browser: a file for each model and each pair. */
export const getStaticPaths = (() => [
  ...studies.models.map((model) => ({
    params: { id: model.id },
    props: { part: () => modelPart(studies, model) },
  })),
  ...pairsOf(studies).map((pair) => ({
    params: { id: pairId(pair) },
    props: { part: () => pairPart(studies, pair) },
  })),
]) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) => Response.json(await props['part']());
