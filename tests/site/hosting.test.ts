import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { serve } from '../../src/browser/host.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { checksOf } from '../../src/hosting/checks.ts';
import { sampleOf } from '../../src/hosting/sample.ts';
import { CACHING, FOR_PROGRAMS, HEADERS, UNFRAMED } from '../../src/site/build/security.ts';
import { CHECK_DATE } from '../build-date.ts';

const root = inject('site');

/** The rules of a `_headers` file: what goes with an address. */
function headersIn(folder: string): Record<string, string[]> {
  const rules = readFileSync(join(folder, '_headers'), 'utf8').trim().split('\n\n');
  return Object.fromEntries(
    rules.map((rule) => {
      const [path = '', ...headers] = rule.split('\n').map((line) => line.trim());
      return [path, headers];
    }),
  );
}

test('hosts that read _headers send the policy with every answer', () => {
  const expected = Object.entries(HEADERS).map(([name, value]) => `${name}: ${value}`);
  expect(headersIn(root)['/*']).toEqual(expected);
  expect(headersIn(inject('based'))['/repo/*']).toEqual(expected);
});

test('they let files with a hash be kept, and ask again for the rest', () => {
  const rules = headersIn(root);
  expect(Object.keys(rules)).toEqual(
    expect.arrayContaining(['/', '/_astro/*', '/compare/*', '/embed/*']),
  );
  for (const [path, headers] of Object.entries(rules).filter(([path]) => path !== '/*')) {
    const isForPrograms = FOR_PROGRAMS.some((folder) => path === `/${folder}/*`);
    const kept = path === '/_astro/*' ? CACHING.hashed : CACHING.other;
    const own = isForPrograms
      ? [`Cache-Control: ${CACHING.data}`, 'Access-Control-Allow-Origin: *']
      : [`Cache-Control: ${kept}`];
    const framing = Object.entries(UNFRAMED).map(([name, value]) => `${name}: ${value}`);
    expect(headers, path).toEqual(path === '/embed/*' ? own : [...own, ...framing]);
  }
});

test('they lead from each alias of a record to it, within what they follow', () => {
  const { models, families, providers, benchmarks } = loadCatalog(process.cwd(), CHECK_DATE);
  const rules = readFileSync(join(root, '_redirects'), 'utf8').trim().split('\n');
  const expected = Object.entries({ models, families, providers, benchmarks }).flatMap(
    ([kind, records]) =>
      records.flatMap(({ id, aliases }) =>
        aliases.flatMap((alias) =>
          ['/', ''].map((slash) => `/${kind}/${alias}${slash} /${kind}/${id}/ 301`),
        ),
      ),
  );
  expect(rules).toEqual(expected);
  expect(rules.length).toBeLessThan(2000);
  const [based] = readFileSync(join(inject('based'), '_redirects'), 'utf8').split('\n');
  expect(based).toMatch(/^\/repo\/\S+ \/repo\/\S+ 301$/);
});

test('what check:serve asks of a host is found where it is wanting', async () => {
  const host = await serve(root, '/', () => ({}));
  onTestFinished(() => host.close());
  const sample = sampleOf(root);
  const checks = checksOf({ origin: host.address, folder: root, sample, encodings: ['gzip'] });
  const wrong: string[] = [];
  for (const { what, run } of checks) if ((await run()).length > 0) wrong.push(what);
  expect(wrong.filter((what) => what.includes('policy'))).toHaveLength(4);
  expect(wrong).toContain(`${sample.pair} is sent in gzip`);
  expect(wrong).toContain('a file with a hash in its name is kept for good');
  expect(wrong).not.toContain(`${sample.moved} leads to its page in one hop`);
  expect(wrong.filter((what) => what.includes('passwd'))).toEqual([]);
});
