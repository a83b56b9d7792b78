import { leadOn } from './lead-on.js';

/** For Cloudflare Pages: copy this file to `functions/compare/[pair].js`, and `lead-on.js` beside it. */
export async function onRequest({ request, env, next }) {
  return leadOn(await next(), request.url, (url) => env.ASSETS.fetch(url));
}
