import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CACHING, HEADERS, UNFRAMED, headersAt } from '../../src/site/build/security.ts';

const settingsOf = (file: string) => readFileSync(`src/hosting/${file}`, 'utf8');

test.each([
  ['nginx.conf', (name: string, value: string) => `add_header ${name} "${value}" always;`],
  ['Caddyfile', (name: string, value: string) => `${name} "${value}"`],
])('%s sends the headers that the site asks for', (file, line) => {
  const settings = settingsOf(file);
  for (const [name, value] of Object.entries(HEADERS)) {
    expect(settings).toContain(line(name, value));
  }
  for (const value of Object.values(CACHING)) expect(settings).toContain(`"${value}"`);
});

test('nginx.conf and Caddyfile let no site frame a page, but for the folder that is made for it', () => {
  const [nginx, caddy] = [settingsOf('nginx.conf'), settingsOf('Caddyfile')];
  for (const [name, value] of Object.entries(UNFRAMED)) {
    const [, variable = ''] = new RegExp(`add_header ${name} (\\$\\w+) always;`).exec(nginx) ?? [];
    expect(nginx).toContain(`map $uri ${variable} {\n  ~^/embed/ "";\n  default "${value}";\n}`);
    expect(caddy).toContain(`${name} "${value}"`);
  }
  expect(caddy).toContain('@unframed not path /embed/*\n\theader @unframed {\n');
});

test('a page may be framed by no site, and a comparison that is made for it by any', () => {
  const [page, embed] = [headersAt('/compare/one-vs-other/'), headersAt('/embed/one-vs-other/')];
  expect(page['Content-Security-Policy']).toMatch(
    /^default-src 'none'; .*, frame-ancestors 'none'$/,
  );
  expect(page['X-Frame-Options']).toBe('DENY');
  expect(JSON.stringify(embed)).not.toMatch(/frame/i);
});

test('no script or style is let in but from files of the site', () => {
  const policy = HEADERS['Content-Security-Policy'] ?? '';
  expect(policy).toMatch(/^default-src 'none';/);
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:|data:|'nonce|'sha/);
});
