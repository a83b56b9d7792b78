import { existsSync, readFileSync } from 'node:fs';
import { EMBEDS, PAGE_POLICY } from '../../site/build/security.ts';
import { type Page, canonicalOf, isListed } from '../page.ts';
import type { SiteRule } from '../rule.ts';
import { type Site, fileOf } from '../site.ts';

/** The most bytes of a page for a frame. */
const MOST_BYTES = 8000;

/** One component draws them all, so that every so-and-so-manieth is taken apart. */
const SAMPLE = 25;

export const FRAMED: SiteRule = {
  name: 'A comparison for frames is light, stands for the page of its pair, and cites what it says',
  mend: 'src/components/embed draws it, and src/layouts/Embed.astro its head.',
  begin: (site) => {
    const pages = new Set(site.pages.map(({ path }) => path));
    let seen = 0;
    return {
      embed: (page) => {
        const bytes = Buffer.byteLength(page.html);
        const isTaken = seen % SAMPLE === 0;
        seen += 1;
        return [
          ...(bytes > MOST_BYTES ? [`${bytes} bytes, ${bytes - MOST_BYTES} too many`] : []),
          ...(isTaken ? faultsOf(page, site, pages) : []),
        ];
      },
      page: (page) => (leadsToNone(page, site) ? ['the frame that its head names is missing'] : []),
    };
  },
};

function faultsOf(page: Page, site: Site, pages: ReadonlySet<string>): string[] {
  const { $, ids, links, path } = page;
  const pair = path.replace(`/${EMBEDS}/`, '/compare/');
  const canonical = canonicalOf(page);
  const policy = $('meta[http-equiv="Content-Security-Policy"]').attr('content');
  const own = links.filter((link) => link.startsWith('/') && !pages.has(link.replace(/#.*/, '')));
  const cited = links.filter((link) => link.startsWith('#') && !ids.has(link.slice(1)));
  const without = $('tbody td:not(.none)')
    .toArray()
    .filter((cell) => $(cell).find('sup a').length === 0);
  return [
    ...(canonical === site.origin + pair && pages.has(pair) ? [] : [`canonical is ${canonical}`]),
    ...(policy === PAGE_POLICY ? [] : [`the policy is ${policy ?? 'missing'}`]),
    ...(isListed(page) ? ['asks to be listed'] : []),
    ...(answers(page, site) ? [] : ['its oEmbed is missing, or of something else']),
    ...[...own, ...cited].map((link) => `${link}: leads nowhere`),
    ...without.map((cell) => `nobody says so: ${$(cell).text()}`),
    ...($('textarea').text().includes(`"${site.origin}${path}"`) ? [] : ['gives no code to copy']),
  ];
}

/** Whether what it names as its oEmbed is there, and shows this page. */
function answers({ $, path }: Page, site: Site): boolean {
  const address = $('link[type="application/json+oembed"]').attr('href') ?? '';
  const file = fileOf(site, address.slice(site.origin.length));
  return existsSync(file) && readFileSync(file, 'utf8').includes(`\\"${site.origin}${path}\\"`);
}

/** Whether a page says in its head that other sites can show it, and they cannot. */
function leadsToNone({ $, path }: Page, site: Site): boolean {
  const isNamed = $('link[type="application/json+oembed"]').length > 0;
  return (
    isNamed && !existsSync(fileOf(site, `${path.replace('/compare/', `/${EMBEDS}/`)}index.html`))
  );
}
