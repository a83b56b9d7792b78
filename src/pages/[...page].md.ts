import type { APIRoute, GetStaticPaths } from 'astro';
import { twinPages } from '../exports/markdown/pages.ts';
import { href } from '../site/address/href.ts';
import { studies } from '../site/catalog.ts';

/** Pages as Markdown, beside them: `/models/gpt-4o/index.md`. */
export const getStaticPaths = (() =>
  twinPages(studies).map(({ page, text }) => ({
    params: { page: `${page.slice(1)}index` },
    props: { text },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props, site }) => {
  const address = (path: string) => new URL(href(path), site).href;
  return new Response(props['text'](address), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
};
