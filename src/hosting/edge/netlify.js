import { leadOn } from './lead-on.js';

/** For Netlify: copy this file to `netlify/edge-functions/compare.js`, and `lead-on.js` beside it. */
export default async function compare(request, context) {
  return leadOn(await context.next(), request.url, (url) => fetch(url));
}

export const config = { path: '/compare/*', excludedPath: '/compare/parts/*' };
