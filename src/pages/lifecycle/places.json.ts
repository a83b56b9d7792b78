import type { APIRoute } from 'astro';
import { placesOfEnds } from '../../comparison/views/ending.ts';
import { studies } from '../../site/catalog.ts';

/** Where each end stands that the first page does not tell any more, by its quarter. */
export const GET: APIRoute = () => Response.json(placesOfEnds(studies));
