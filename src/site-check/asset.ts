import type { Page } from './page.ts';

/** What a browser fetches for a page without being asked. */
export function assetsOf({ $ }: Page): string[] {
  const sources = ['src', 'data', 'poster'].flatMap((name) =>
    $(`[${name}]`)
      .toArray()
      .map((element) => $(element).attr(name) ?? ''),
  );
  const links = $('link[href]:not([rel="canonical"], [rel="alternate"]), use[href], image[href]')
    .toArray()
    .map((link) => $(link).attr('href') ?? '');
  const sets = $('[srcset]')
    .toArray()
    .flatMap((element) => $(element).attr('srcset')?.split(',') ?? [])
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
  return [...sources, ...links, ...sets, ...addressesInStyles($)];
}

function addressesInStyles($: Page['$']): string[] {
  const styles = $('style').text();
  const found = styles.matchAll(/url\(\s*['"]?([^'")]+)|@import\s+['"]([^'"]+)/g);
  return [...found].map(([, url, imported]) => url ?? imported ?? '');
}
