import { existsSync } from 'node:fs';
import { assetsOf } from '../asset.ts';
import { type SiteRule, onEachPage } from '../rule.ts';
import { fileOf } from '../site.ts';

export const ASSETS: SiteRule = {
  name: 'Each file that a page asks for is there, and is the site’s own',
  mend: 'Put the file under public/ or import it, and ask nothing of other hosts.',
  begin: onEachPage((page, site) =>
    assetsOf(page).flatMap((asset) => {
      if (asset.startsWith('data:')) return [];
      const { origin, pathname } = new URL(asset, site.origin + page.path);
      if (origin !== site.origin) return [`from elsewhere: ${asset}`];
      if (!pathname.startsWith(site.base)) return [`outside ${site.base}: ${asset}`];
      return existsSync(fileOf(site, pathname)) ? [] : [`missing: ${asset}`];
    }),
  ),
};
