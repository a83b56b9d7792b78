import type { APIRoute } from 'astro';
import { studies } from '../../site/catalog.ts';
import { findIndexOf } from '../../site/search/find-index.ts';

/** The names and the words by which readers may find a page: for search and for fields that take a model. */
export const GET: APIRoute = () =>
  Response.json(studies.keep([findIndexOf], () => findIndexOf(studies)));
