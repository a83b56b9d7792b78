import type { APIRoute, GetStaticPaths } from 'astro';
import { changesIn, changesOf } from '../../comparison/changes/change.ts';
import { FEED_KINDS, feedOf } from '../../exports/feed/feed.ts';
import { href } from '../../site/address/href.ts';
import { date, studies } from '../../site/catalog.ts';

const KINDS = Object.keys(FEED_KINDS) as (keyof typeof FEED_KINDS)[];

/** What changed, as feeds: of all, and of each model. */
export const getStaticPaths = (() =>
  KINDS.flatMap((kind) => [
    { params: { of: 'all', kind }, props: { model: undefined, kind } },
    ...studies.models.map((model) => ({ params: { of: model.id, kind }, props: { model, kind } })),
  ])) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props, params, site }) => {
  const { model, kind } = props;
  const { type, write } = FEED_KINDS[kind as keyof typeof FEED_KINDS];
  const whole = (path: string) => new URL(href(path), site).href;
  const title = model ? `${model.name}: what changed` : 'Language models: what changed';
  const self = whole(`/feeds/${params['of']}`);
  const changes = model ? changesIn(studies, model) : changesOf(studies);
  const feed = feedOf(changes, { title, page: whole('/changes/'), self, date });
  return new Response(write(feed), { headers: { 'Content-Type': type } });
};
