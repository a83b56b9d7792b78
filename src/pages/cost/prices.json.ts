import type { APIRoute } from 'astro';
import { studies } from '../../site/catalog.ts';
import { asksOf } from '../../site/page/stated-costs.ts';

/** What is asked for every model, by meter and day, for the reckoning in a browser. */
export const GET: APIRoute = () => Response.json(asksOf(studies));
