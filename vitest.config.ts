import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const A_MINUTE = 60_000;

/** Half as many again as there are processors: tests of a browser wait for a good part of their time. */
const WORKERS = Math.ceil(availableParallelism() * 2);

/** Tests start hundreds of commands, and each would compile the same files anew. */
const compiled = mkdtempSync(join(tmpdir(), 'matchup-compiled-'));
process.env['NODE_COMPILE_CACHE'] = compiled;
process.on('exit', () => rmSync(compiled, { recursive: true, force: true }));

export default defineConfig({
  test: {
    maxWorkers: WORKERS,
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'tests/{architecture,catalog,comparison,editor,find,hosting,import,scripts,site-check,site-units,stale}/**/*.test.ts',
          ],
          isolate: false,
          testTimeout: A_MINUTE,
          hookTimeout: A_MINUTE,
        },
      },
      {
        test: {
          name: 'content',
          include: ['tests/{content,exports}/**/*.test.ts'],
          isolate: false,
          testTimeout: A_MINUTE,
          hookTimeout: A_MINUTE,
        },
      },
      {
        test: {
          name: 'builds',
          include: ['tests/{cli,newcomer,output,planted}/**/*.test.ts'],
          testTimeout: 3 * A_MINUTE,
          hookTimeout: 2 * A_MINUTE,
        },
      },
      {
        test: {
          // Projects begin in the order of their names: after the browsers, and before what is quick.
          name: 'built pages',
          include: ['tests/site/every-page.test.ts'],
          globalSetup: 'tests/site/build.ts',
          testTimeout: 3 * A_MINUTE,
          hookTimeout: A_MINUTE,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          exclude: ['tests/site/every-page.test.ts'],
          globalSetup: 'tests/site/build.ts',
          isolate: false,
          // The first test to ask for a page parses nearly a thousand of them.
          testTimeout: 3 * A_MINUTE,
          hookTimeout: A_MINUTE,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/site/build.ts', 'tests/browser/serve.ts'],
          testTimeout: A_MINUTE,
          hookTimeout: A_MINUTE,
        },
      },
    ],
  },
});
