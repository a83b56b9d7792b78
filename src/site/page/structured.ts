import { href } from '../address/href.ts';
import { SITE } from '../words/words.ts';

/** What pages tell to search engines in the words of schema.org. */

const CONTEXT = 'https://schema.org';

/** A list, and the record in it whose page this is. */
export interface Crumb {
  list: string;
  path: string;
  name: string;
}

/** The name of the site, and how it is searched. */
export function siteData(site: URL): object {
  const search = new URL(href('/search/'), site).href;
  return {
    '@context': CONTEXT,
    '@type': 'WebSite',
    name: SITE,
    url: new URL(href('/'), site).href,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={words}` },
      'query-input': 'required name=words',
    },
  };
}

/** Where a page stands: the start, its list, itself. */
export function crumbData(site: URL, { list, path, name }: Crumb): object {
  const item = (position: number, title: string, address?: string) => ({
    '@type': 'ListItem',
    position,
    name: title,
    ...(address !== undefined && { item: new URL(href(address), site).href }),
  });
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: [item(1, SITE, '/'), item(2, list, path), item(3, name)],
  };
}

/** The data that can be taken away, as of a day. */
export function dataSet(site: URL, description: string, day: string): object {
  const file = (path: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: new URL(href(path), site).href,
  });
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    name: `${SITE}: large language models compared`,
    description,
    url: new URL(href('/data/'), site).href,
    license: 'https://opensource.org/license/mit',
    dateModified: day,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: SITE, url: new URL(href('/'), site).href },
    distribution: [
      file('/api/v1/models-full.json', 'application/json'),
      ...['models', 'claims', 'offers', 'results'].map((table) =>
        file(`/data/${table}.csv`, 'text/csv'),
      ),
    ],
  };
}

/** As it stands in a page: nothing in it ends the element that holds it. */
export function structuredText(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
