import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { brokenRecords } from './src/site/dev/broken-records.ts';
import { drawing, forShare } from './src/site/build/drawing.ts';
import { shareOf } from './src/site/build/share.ts';
import { notesOfBuild } from './src/site/build/notes.ts';
import { hostFiles } from './src/site/build/host-files.ts';
import { scriptName } from './src/site/build/names-of-scripts.ts';
import { processor } from './src/site/markdown/processor.ts';
import { movedPages } from './src/site/address/moved-pages.ts';
import { addressOf } from './src/output/address.ts';
import { repositoryOf } from './src/output/repository.ts';
import { reload } from './src/site/dev/reload.ts';
import { searchIndex } from './src/site/search/index.ts';

const env = process.env;
const notes = notesOfBuild();
const share = shareOf(env);
const { repository, branch } = repositoryOf(env);

export default defineConfig({
  output: 'static',
  ...addressOf(env),
  // The commands under src/cli alone say where: Astro empties the folder that it builds into.
  outDir: env.MATCHUP_OUT || '.astro/site',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  markdown: { processor, syntaxHighlight: false },
  integrations: [
    drawing(share),
    ...forShare(share, [
      sitemap({ filter: (page) => !/\/search\/$|\/embed\//.test(page) }),
      brokenRecords(),
      notes.integration,
      movedPages(notes),
      searchIndex(notes),
      hostFiles(notes),
    ]),
  ],
  devToolbar: { enabled: false },
  // Scripts stay files of their own: a content security policy then needs no exception for them.
  vite: {
    plugins: [reload()],
    build: { assetsInlineLimit: 0 },
    environments: {
      client: {
        build: {
          rolldownOptions: { output: { entryFileNames: scriptName, chunkFileNames: scriptName } },
        },
      },
    },
    define: {
      'import.meta.env.REPOSITORY': JSON.stringify(repository),
      'import.meta.env.BRANCH': JSON.stringify(branch),
    },
  },
});
