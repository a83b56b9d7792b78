import type { APIRoute, GetStaticPaths } from 'astro';
import { studies } from '../../../site/catalog.ts';
import { asksOf } from '../../../site/page/stated-costs.ts';

/** What is asked for one model: a browser loads those that are chosen, and no others. */
export const getStaticPaths = (() =>
  studies.models.map((model) => ({
    params: { id: model.id },
    props: { model },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(asksOf(studies, [props['model'].id]));
