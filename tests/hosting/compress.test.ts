import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { compress } from '../../src/hosting/compress.ts';

const LONG = '<p>A page like any other.</p>\n'.repeat(200);

/** A folder with the given files, compressed. */
async function compressed(files: Record<string, string>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'matchup-compress-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  await compress(folder);
  return folder;
}

test('a text has copies beside it that unpack to itself', async () => {
  const folder = await compressed({ 'index.html': LONG });
  const copy = (ending: string) => readFileSync(join(folder, `index.html.${ending}`));
  expect(`${brotliDecompressSync(copy('br'))}`).toBe(LONG);
  expect(`${gunzipSync(copy('gz'))}`).toBe(LONG);
  expect(copy('br').length).toBeLessThan(LONG.length / 10);
});

test('a small file and one that is no text have none', async () => {
  const folder = await compressed({ 'small.html': 'Small', 'picture.png': LONG });
  expect(existsSync(join(folder, 'small.html.br'))).toBe(false);
  expect(existsSync(join(folder, 'picture.png.gz'))).toBe(false);
});

test('the copies of one text are the same to the byte', async () => {
  const [one, other] = [await compressed({ 'a.html': LONG }), await compressed({ 'a.html': LONG })];
  for (const name of ['a.html.br', 'a.html.gz']) {
    expect(readFileSync(join(one, name)).equals(readFileSync(join(other, name)))).toBe(true);
  }
});
