import type { APIRoute } from 'astro';
import { sentModels } from '../../comparison/views/model-list.ts';
import { studies } from '../../site/catalog.ts';

/** Every model with every column of the table of models, for the script that completes it. */
export const GET: APIRoute = () => Response.json(sentModels(studies));
