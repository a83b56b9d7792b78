import type { APIRoute, GetStaticPaths } from 'astro';
import { badgesOf } from '../../exports/badge/badges.ts';
import { studies } from '../../site/catalog.ts';

/** Badges for other people's pages: `/badges/gpt-4o/availability.json`. */
export const getStaticPaths = (() =>
  studies.models.flatMap((model) =>
    Object.entries(badgesOf(studies, model)).map(([row, badge]) => ({
      params: { of: `${model.id}/${row}` },
      props: { badge },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props['badge']);
