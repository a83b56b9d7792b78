import { Refusal } from './refusal.ts';
import { SOME_SITE } from './some-site.ts';

/** Where a site is served, as `SITE` and `BASE` say. */
export interface Address {
  /** `https://example.org` */
  site: string;
  /** `/` or `/repo/` */
  base: string;
}

/**
 * The address that the settings give; those that are not set, or empty, are made up.
 * @throws Refusal with what is wrong with either.
 */
export function addressOf(env: Record<string, string | undefined>): Address {
  const [site, base] = [env['SITE'] || SOME_SITE, env['BASE'] || '/'];
  const complaints = [complaintOfSite(site), complaintOfBase(base)].filter((one) => one !== '');
  if (complaints.length > 0) throw new Refusal(complaints.join('\n'));
  return { site: new URL(site).origin, base: `/${base}/`.replace(/\/+/g, '/') };
}

function complaintOfSite(site: string): string {
  const says = (what: string) =>
    `SITE is "${site}": ${what}. Allowed is the address of a host, such as https://example.org.`;
  if (!/^https?:\/\/./.test(site)) return says('it does not begin with https://');
  const url = URL.canParse(site) ? new URL(site) : undefined;
  if (!url || /\s/.test(site)) return says('it is no address');
  if (url.username || url.password) return says('it holds a name or a password');
  if (url.search || url.hash) return says('it holds a query or a fragment');
  if (url.pathname === '/') return '';
  return says(
    `it holds a path, which belongs into BASE (BASE=${url.pathname.replace(/\/*$/, '/')})`,
  );
}

function complaintOfBase(base: string): string {
  if (/^\/?(?:[\w.~-]+(?:\/|$))*$/.test(base) && !/(?:^|\/)\.{1,2}(?:\/|$)/.test(base)) return '';
  return `BASE is "${base}". Allowed is a path such as /repo/, of letters, digits and - . _ ~.`;
}
