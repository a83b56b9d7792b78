import { join, sep } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Reads the records again in `astro dev` when a file under `content/` is saved, added or removed:
 * to Vite, the module that holds them has changed. If a record is broken, the next page shows why.
 */
export function reload(): Plugin {
  return {
    name: 'matchup:reload',
    apply: 'serve',
    configureServer({ config, watcher }) {
      const content = join(config.root, 'content') + sep;
      const catalog = join(config.root, 'src/site/catalog.ts');
      watcher.add(content);
      watcher.on('all', (_event, file) => {
        if (!file.startsWith(content)) return;
        watcher.emit('change', catalog);
      });
    },
  };
}
