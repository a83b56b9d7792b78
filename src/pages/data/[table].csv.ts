import type { APIRoute, GetStaticPaths } from 'astro';
import { toCsv } from '../../exports/csv/table.ts';
import { TABLES } from '../../exports/csv/tables.ts';
import { studies } from '../../site/catalog.ts';

/** The records as tables. */
export const getStaticPaths = (() =>
  Object.entries(TABLES).map(([table, make]) => ({
    params: { table },
    props: { make },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(toCsv(props['make'](studies)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  });
