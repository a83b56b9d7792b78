import type { APIRoute } from 'astro';
import { href } from '../site/address/href.ts';

/** Lets every robot in and names the sitemap, wherever the site is served from. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = new URL(href('/sitemap-index.xml'), site);
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
