import type { ChildProcess } from 'node:child_process';
import { stderr } from 'node:process';
import { clearLine, cursorTo } from 'node:readline';
import { SOME_SITE } from '../output/some-site.ts';

/** How long a command may be silent, in milliseconds. */
const PATIENCE = 3000;

/**
 * Says every three seconds how far something is: on a terminal in one line that is written anew,
 * elsewhere line by line, so that a log shows them all. What a command answers is not mixed up with
 * it: this goes to the channel of errors.
 * @param far how far it is, in words: `rule 3 of 30`.
 * @returns ends it.
 */
export function tellProgress(far: () => string): () => void {
  const start = performance.now();
  const timer = setInterval(() => {
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    show(`${far()}, ${seconds} s`);
  }, PATIENCE);
  // What fails before it is done would else be told, and then never end.
  timer.unref();
  return () => {
    clearInterval(timer);
    if (stderr.isTTY) show('');
  };
}

function show(text: string): void {
  if (!stderr.isTTY) return console.error(text);
  clearLine(stderr, 0);
  cursorTo(stderr, 0);
  stderr.write(text);
}

/** Says how many pages a build of Astro has written, and what addresses they carry if none is named. */
export function tellBuild(astro: ChildProcess): void {
  if (!process.env['SITE'])
    console.error(
      `SITE is not set: citations, the sitemap and canonical links carry ${SOME_SITE}. ` +
        'To publish, build with SITE=https://your.address',
    );
  let pages = 0;
  astro.stdout?.on('data', (chunk: Buffer) => {
    pages += chunk.toString().split('/index.html').length - 1;
  });
  const stop = tellProgress(() =>
    pages === 0 ? 'Reading the records and compiling' : `${pages} pages written`,
  );
  astro.on('close', stop);
}
