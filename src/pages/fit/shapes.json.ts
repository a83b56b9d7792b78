import type { APIRoute } from 'astro';
import { studies } from '../../site/catalog.ts';
import { fitPartsOf } from '../../site/page/fit-parts.ts';

/** The shapes of models and the memory of cards, for the reckoning in a browser. */
export const GET: APIRoute = () => Response.json(fitPartsOf(studies));
