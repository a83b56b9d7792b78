import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonFiles } from '../../../exports/json/files.ts';
import { jsonSchema } from '../../../exports/json/schema.ts';
import { studies } from '../../../site/catalog.ts';

/** What programs take: a file for each record and list, and the schema of them all. */
export const getStaticPaths = (() => [
  { params: { path: 'schema' }, props: { text: () => JSON.stringify(jsonSchema()) } },
  ...jsonFiles(studies).map(({ path, text }) => ({ params: { path }, props: { text } })),
]) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(props['text'](), { headers: { 'Content-Type': 'application/json' } });
