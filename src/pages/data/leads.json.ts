import type { APIRoute } from 'astro';
import { studies } from '../../site/catalog.ts';
import { leadsOf } from '../../site/page/leads.ts';

/** How many rows each of two models leads, for a matrix of those that a reader follows. */
export const GET: APIRoute = () => Response.json(leadsOf(studies));
