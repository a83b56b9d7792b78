import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Renderer } from '@takumi-rs/core';
import type { PictureCard } from './card.ts';
import { HEIGHT, WIDTH, nodeOf } from './node.ts';
import { kept } from './store.ts';

/** Fonts under the Open Font License, by the name that the drawing gives them. */
const FONTS = [
  { name: 'serif', of: 'source-serif-4', weight: 700 },
  { name: 'sans', of: 'source-sans-3', weight: 400 },
];

/** The alphabets in which names may be, each a file of its own, with its signs. */
const ALPHABETS: Record<string, [number, number][]> = {
  latin: [
    [0x20, 0xff],
    [0x2000, 0x206f],
    [0x20ac, 0x2215],
  ],
  'latin-ext': [
    [0x100, 0x2ba],
    [0x1e00, 0x1eff],
  ],
  greek: [[0x370, 0x3ff]],
  cyrillic: [[0x400, 0x45f]],
};

/** Where packages stand, whatever a bundler has made of this file. */
const require = createRequire(join(process.cwd(), 'package.json'));

let renderer: Promise<Renderer> | undefined;

/** A picture as PNG: from the store, or drawn now. */
export function drawPicture(card: PictureCard): Promise<Buffer> {
  const node = nodeOf(card);
  return kept(digestOf(node), async () => {
    renderer ??= withFonts();
    return (await renderer).render(node, { width: WIDTH, height: HEIGHT, format: 'png' });
  });
}

/** What the picture comes of: what is drawn, and by what. */
function digestOf(node: object): string {
  const { dependencies } = require('./package.json') as { dependencies: Record<string, string> };
  const all = JSON.stringify([node, dependencies['@takumi-rs/core'], FONTS, ALPHABETS]);
  return createHash('sha256').update(all).digest('hex');
}

async function withFonts(): Promise<Renderer> {
  // Loaded when the first picture is drawn: builds without pictures need nothing of it.
  const core = await import('@takumi-rs/core');
  const made = new core.Renderer();
  for (const { name, of, weight } of FONTS) {
    for (const [alphabet, unicodeRange] of Object.entries(ALPHABETS)) {
      const file = `@fontsource/${of}/files/${of}-${alphabet}-${weight}-normal.woff2`;
      await made.registerFont({
        ...{ name, weight, unicodeRange },
        data: readFileSync(require.resolve(file)),
      });
    }
  }
  return made;
}
