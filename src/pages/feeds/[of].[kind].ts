import type { APIRoute, GetStaticPaths } from 'astro';
import { isFull } from '../../catalog/full.ts';
import { changesIn, changesOf } from '../../comparison/changes/change.ts';
import { FEED_KINDS, type FeedKind, feedText } from '../../exports/feed/feed.ts';
import { href } from '../../site/address/href.ts';
import { date, studies } from '../../site/catalog.ts';

const KINDS = Object.keys(FEED_KINDS) as FeedKind[];

/** What changed, as feeds: of all, and of each model of which a person keeps a record. */
export const getStaticPaths = (() =>
  KINDS.flatMap((kind) => [
    { params: { of: 'all', kind }, props: { model: undefined, kind } },
    ...studies.models
      .filter(isFull)
      .map((model) => ({ params: { of: model.id, kind }, props: { model, kind } })),
  ])) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props, params, site }) => {
  const { model, kind } = props;
  const { type } = FEED_KINDS[kind as FeedKind];
  const whole = (path: string) => new URL(href(path), site).href;
  const title = model ? `${model.name}: what changed` : 'Language models: what changed';
  const self = whole(`/feeds/${params['of']}`);
  const changes = model ? changesIn(studies, model) : changesOf(studies);
  const text = feedText(kind, changes, { title, page: whole('/changes/'), self, date });
  return new Response(text, { headers: { 'Content-Type': type } });
};
