import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { CACHING, headersAt } from '../site/build/security.ts';
import { type HostAnswer, ask } from './request.ts';
import type { Sample } from './sample.ts';

/** A host that serves a built site, with what is asked of it. */
export interface Host {
  origin: string;
  folder: string;
  sample: Sample;
  encodings: readonly ('br' | 'gzip')[];
}

/** One thing that a host has to do right. */
export interface Check {
  what: string;
  /** @returns what is wrong; empty if nothing is. */
  run: () => Promise<string[]>;
}

/** All that a host has to do right. */
export function checksOf(host: Host): Check[] {
  return [types, compression, headers, caching, redirects, missing, climbs].flatMap((topic) =>
    topic(host),
  );
}

function types(host: Host): Check[] {
  const { pair, style, script } = host.sample;
  const expected: [string, RegExp][] = [
    ['/', /^text\/html; charset=utf-8$/],
    [pair, /^text\/html; charset=utf-8$/],
    [style, /^text\/css; charset=utf-8$/],
    [script, /^(text|application)\/javascript; charset=utf-8$/],
    ['/favicon.svg', /^image\/svg\+xml\b/],
    ['/sitemap-index.xml', /^(text|application)\/xml\b/],
    ['/robots.txt', /^text\/plain; charset=utf-8$/],
  ];
  return expected.map(([path, type]) => ({
    what: `${path} is there, as what it is`,
    run: async () => {
      const { status, headers, body } = await get(host, path);
      const found = `${headers['content-type']}`;
      return [
        ...differs('status', status, 200),
        ...(type.test(found) ? [] : [`type is ${found}`]),
        ...differs('body', body.equals(fileAt(host, path)), true),
      ];
    },
  }));
}

function compression(host: Host): Check[] {
  const { pair, style, script } = host.sample;
  return [pair, style, script].flatMap((path) =>
    host.encodings.map((encoding) => ({
      what: `${path} is sent in ${encoding}`,
      run: async () => {
        const { headers, body } = await get(host, path, { 'accept-encoding': encoding });
        const wrong = differs('encoding', headers['content-encoding'], encoding);
        if (wrong.length > 0) return wrong;
        const text = encoding === 'br' ? brotliDecompressSync(body) : gunzipSync(body);
        return [
          ...differs('vary', headers['vary'], 'Accept-Encoding'),
          ...differs('body', text.equals(fileAt(host, path)), true),
        ];
      },
    })),
  );
}

function headers(host: Host): Check[] {
  const { pair, style, embed } = host.sample;
  return [pair, style, embed, NOWHERE].map((path) => ({
    what: `${path} comes with the policy and its like`,
    run: async () => {
      const { headers } = await get(host, path);
      return [
        ...Object.entries(headersAt(path)).flatMap(([name, value]) =>
          differs(name, sorted(headers[name.toLowerCase()]), sorted(value)),
        ),
        ...differs('can be framed', !headers['x-frame-options'], path === embed),
      ];
    },
  }));
}

function caching(host: Host): Check[] {
  const { pair, style } = host.sample;
  const cachingOf = async (path: string) => (await get(host, path)).headers['cache-control'];
  return [
    {
      what: 'a file with a hash in its name is kept for good',
      run: async () => differs('caching', await cachingOf(style), CACHING.hashed),
    },
    {
      what: 'a file with a hash in its name that is not there is not kept',
      run: async () => differs('caching', await cachingOf('/_astro/none.css'), CACHING.other),
    },
    {
      what: 'a page is asked for again each time',
      run: async () => differs('caching', await cachingOf(pair), CACHING.other),
    },
    {
      what: 'a page that has not changed is not sent twice',
      run: async () => {
        const tag = `${(await get(host, pair)).headers['etag']}`;
        return differs('status', (await get(host, pair, { 'if-none-match': tag })).status, 304);
      },
    },
  ];
}

function redirects(host: Host): Check[] {
  const { pair, moved, target, spelt, meant } = host.sample;
  return [
    {
      what: 'an address without its last slash leads to the page',
      run: async () => {
        const { status, headers } = await get(host, pair.slice(0, -1));
        const isLasting = status === 301 || status === 308;
        return [
          ...(isLasting ? [] : [`status is ${status}`]),
          ...differs('location', headers['location'], pair),
        ];
      },
    },
    {
      what: `${spelt} leads to its page in one hop`,
      run: async () => {
        const [first, bare] = [await get(host, spelt), await get(host, spelt.slice(0, -1))];
        return [
          ...differs('status', first.status, 301),
          ...differs('location', placeOf(first), meant),
          ...differs('location without its slash', placeOf(bare), meant),
        ];
      },
    },
    {
      what: `${moved} leads to its page in one hop`,
      run: async () => {
        const first = await get(host, moved);
        const second = await get(host, target);
        return [
          ...differs('first page', leadsOn(first) || placeOf(first) === target, true),
          ...differs('second page', leadsOn(second), false),
          ...differs('status', second.status, 200),
        ];
      },
    },
  ];
}

function missing(host: Host): Check[] {
  const hidden = [
    '/404.html',
    '/_astro/',
    '/_headers',
    '/_redirects',
    '/_hosting/models.json',
    '/.git/config',
  ];
  const checks = [NOWHERE, ...hidden].map((path) => ({
    what: `${path} is not there, and the site’s own page says so`,
    run: async () => {
      const { status, body } = await get(host, path);
      const isOwn = body.equals(fileAt(host, '/404.html'));
      return [...differs('status', status, 404), ...differs('own page', isOwn, true)];
    },
  }));
  const sent = ['POST', 'PUT', 'DELETE', 'TRACE'].map((method) => ({
    what: `${method} to a page is refused`,
    run: async () => {
      const { status } = await ask(host.origin, host.sample.pair, { method });
      return differs('status', status, 405);
    },
  }));
  return [...checks, ...sent];
}

/** Ways in which people try to get at files outside of the folder. */
const CLIMBS = [
  '/../../../../../../etc/passwd',
  '/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
  '/_astro/..%2f..%2f..%2f..%2f..%2fetc/passwd',
  '/_astro../../etc/passwd',
  '/..%5c..%5c..%5cetc/passwd',
];

function climbs(host: Host): Check[] {
  return CLIMBS.map((path) => ({
    what: `${path} leads nowhere`,
    run: async () => {
      const { status, body } = await get(host, path);
      const isRefused = status === 400 || status === 404;
      return [
        ...(isRefused ? [] : [`status is ${status}`]),
        ...differs('passwords', body.includes('root:'), false),
      ];
    },
  }));
}

const NOWHERE = '/no-such-page/';

function get(host: Host, path: string, headers: Record<string, string> = {}): Promise<HostAnswer> {
  return ask(host.origin, path, { headers });
}

function fileAt({ folder }: Host, path: string): Buffer {
  return readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path));
}

/** Values of one header, which hosts send in an order of their own. */
function sorted(values: HostAnswer['headers'][string]): string {
  return `${values}`.split(', ').sort().join(', ');
}

/** Where an answer leads, on the same host. */
function placeOf({ headers }: HostAnswer): string | undefined {
  const { location } = headers;
  return location && new URL(`${location}`, 'http://localhost').pathname;
}

function leadsOn({ body }: HostAnswer): boolean {
  return body.includes('http-equiv="refresh"');
}

function differs(name: string, found: unknown, expected: unknown): string[] {
  return found === expected ? [] : [`${name} is ${found}, not ${expected}`];
}
