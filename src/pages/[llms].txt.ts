import type { APIRoute, GetStaticPaths } from 'astro';
import { llmsFullText, llmsText } from '../exports/markdown/llms.ts';
import { href } from '../site/address/href.ts';
import { studies } from '../site/catalog.ts';

/** What there is to read, for programs that read text. */
export const getStaticPaths = (() => [
  { params: { llms: 'llms' }, props: { write: llmsText } },
  { params: { llms: 'llms-full' }, props: { write: llmsFullText } },
]) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props, site }) => {
  const address = (path: string) => new URL(href(path), site).href;
  return new Response(props['write'](studies, address), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
