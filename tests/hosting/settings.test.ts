import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CACHING, HEADERS } from '../../src/site/build/security.ts';

test.each([
  ['nginx.conf', (name: string, value: string) => `add_header ${name} "${value}" always;`],
  ['Caddyfile', (name: string, value: string) => `${name} "${value}"`],
])('%s sends the headers that the site asks for', (file, line) => {
  const settings = readFileSync(`src/hosting/${file}`, 'utf8');
  for (const [name, value] of Object.entries(HEADERS)) {
    expect(settings).toContain(line(name, value));
  }
  for (const value of Object.values(CACHING)) expect(settings).toContain(`"${value}"`);
});

test('no script or style is let in but from files of the site', () => {
  const policy = HEADERS['Content-Security-Policy'] ?? '';
  expect(policy).toMatch(/^default-src 'none';/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:|data:|'nonce|'sha/);
});
