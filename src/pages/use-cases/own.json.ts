import type { APIRoute } from 'astro';
import { studies } from '../../site/catalog.ts';
import { ownPartsOf } from '../../site/page/own-parts.ts';

/** What each test says of each two models, for a reader's own weights. */
export const GET: APIRoute = () => Response.json(ownPartsOf(studies));
