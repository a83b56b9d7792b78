import { defineMiddleware } from 'astro:middleware';
import { tighten } from './site/build/tighten.ts';

/** Sends every page as tight as it can be read. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(tighten(await response.text()), response);
});
