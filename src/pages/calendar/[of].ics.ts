import type { APIRoute, GetStaticPaths } from 'astro';
import { calendarsOf } from '../../exports/calendar/calendars.ts';
import { toCalendar } from '../../exports/calendar/calendar.ts';
import { href } from '../../site/address/href.ts';
import { date, studies } from '../../site/catalog.ts';

/** Last days and changes of prices: all, of one maker, of one model. */
export const getStaticPaths = (() =>
  calendarsOf(studies).map(({ of, name, entries }) => ({
    params: { of },
    props: { name, entries },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props, site }) => {
  const address = (page: string) => new URL(href(page), site).href;
  const text = toCalendar(props['entries'], props['name'], { date, address });
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
