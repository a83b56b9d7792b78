import type { APIRoute, GetStaticPaths } from 'astro';
import { QUESTION_KINDS } from '../../comparison/telling/questions/kind.ts';
import { studies } from '../../site/catalog.ts';
import { answersOf } from '../../site/page/all-questions.ts';

/** What every pair answers to one question, for the page that lists them. */
export const getStaticPaths = (() =>
  Object.keys(QUESTION_KINDS).map((kind) => ({ params: { kind } }))) satisfies GetStaticPaths;

export const GET: APIRoute<never, { kind: string }> = ({ params }) =>
  Response.json(answersOf(studies, params.kind));
