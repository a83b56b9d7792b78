import type { APIRoute, GetStaticPaths } from 'astro';
import { studies } from '../../../site/catalog.ts';
import { modelPart } from '../../../site/page/parts.ts';

/** What a table of several models is made of in the browser: a file for each model. */
export const getStaticPaths = (() =>
  studies.models.map((model) => ({
    params: { id: model.id },
    props: { model },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) =>
  Response.json(await modelPart(studies, props['model']));
