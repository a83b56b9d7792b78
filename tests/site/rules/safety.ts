import { ORIGIN } from '../address.ts';
import type { Sample } from '../finding.ts';
import type { Page } from '../pages.ts';

/** What a page loads and runs, and where it lets go of the reader. */
export const SAFETY: Record<string, Sample> = {
  'gives its own pages to no outbound link': {
    breaks: '<a href="https://elsewhere.example/">There</a>',
    rule: ({ $ }) =>
      $('a[href^="http"], a[href^="//"]')
        .not(`[href^="${ORIGIN}/"]`)
        .not('[rel~="noopener"]')
        .toArray()
        .map((link) => `no rel="noopener": ${$(link).attr('href')}`),
  },
  'links to the web alone': {
    breaks: '<a href="javascript:alert(1)">There</a>',
    rule: ({ $ }) =>
      $('a')
        .toArray()
        .map((link) => $(link).attr('href') ?? 'a link without an address')
        .filter((target) => !/^(https?:\/\/|\/(?!\/)|#|\.{0,2}\/)/.test(target)),
  },
  'has no style of its own on an element': {
    breaks: '<p style="color: red">Red</p>',
    rule: ({ $ }) =>
      $('[style]')
        .toArray()
        .map((element) => $.html(element).slice(0, 80)),
  },
  'has no script in an attribute': {
    breaks: '<p onclick="go()">Go</p>',
    rule: ({ $ }) =>
      $('html, head *, body *')
        .toArray()
        .flatMap(({ tagName, attribs }) =>
          Object.keys(attribs)
            .filter((name) => name.startsWith('on'))
            .map((name) => `${tagName} has ${name}`),
        ),
  },
  'asks for nothing from elsewhere': {
    breaks: '<style>@import "https://elsewhere.example/font.css";</style>',
    rule: (page) =>
      assetsOf(page)
        .filter((address) => new URL(address, ORIGIN + page.path).origin !== ORIGIN)
        .filter((address) => !address.startsWith('data:')),
  },
};

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
