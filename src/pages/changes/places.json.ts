import type { APIRoute } from 'astro';
import { placesOfChanges } from '../../comparison/changes/changes-view.ts';
import { studies } from '../../site/catalog.ts';

/** Where each change stands, by the month that its page is of. */
export const GET: APIRoute = () => Response.json(placesOfChanges(studies));
