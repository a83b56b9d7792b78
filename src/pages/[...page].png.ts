import type { APIRoute, GetStaticPaths } from 'astro';
import { studies } from '../site/catalog.ts';
import { pagePictures } from '../site/picture/card.ts';
import { drawPicture } from '../site/picture/draw.ts';
import { HAS_PICTURES, pictureOf } from '../site/picture/setting.ts';

/** Pictures of pages, beside them: `/models/gpt-4o/index.png`; none unless a build is asked for them. */
export const getStaticPaths = (() => {
  if (!HAS_PICTURES) return [];
  return pagePictures(studies).map(({ page, card }) => ({
    params: { page: pictureOf(page).replace(/^\/|\.png$/g, '') },
    props: { card },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) =>
  new Response(new Uint8Array(await drawPicture(props['card']())), {
    headers: { 'Content-Type': 'image/png' },
  });
