import { defineMiddleware } from 'astro:middleware';
import { isolateNames } from './site/build/isolate-names.ts';
import { tighten } from './site/build/tighten.ts';
import { HAS_FOREIGN, cutNames } from './site/words/names-cut.ts';

/** Sends every page as tight as it can be read. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  return new Response(tighten(HAS_FOREIGN ? isolateNames(html, cutNames) : html), response);
});
