import { posix } from 'node:path';
import type { Plugin } from 'vite';

const LATE = '?late';

/**
 * Gives the address of a script beside the one that imports it, to be loaded when it is wanted:
 * `import address from './search-box.ts?late'`. Vite's own way adds its loader, larger than most
 * scripts here, to every page, and writes the base path into it, so that its name changes with that.
 */
export function lateScript(): Plugin {
  let isBuild = false;
  return {
    name: 'matchup:late-script',
    enforce: 'pre',
    // Likewise the address of a stylesheet that a script adds: `import address from './a.css?url'`.
    config: () => ({
      experimental: {
        renderBuiltUrl: (_file, { hostType }) =>
          hostType === 'js' ? { relative: true } : undefined,
      },
    }),
    configResolved: ({ command }) => {
      isBuild = command === 'build';
    },
    async resolveId(id, importer) {
      if (!id.endsWith(LATE)) return undefined;
      const script = await this.resolve(id.slice(0, -LATE.length), importer);
      return script && `\0${script.id}${LATE}`;
    },
    load(id) {
      if (!id.startsWith('\0') || !id.endsWith(LATE)) return undefined;
      const script = id.slice(1, -LATE.length);
      if (!isBuild) return `export default './${posix.basename(script)}'`;
      const file = this.emitFile({ type: 'chunk', id: script, preserveSignature: 'strict' });
      return `export default import.meta.ROLLUP_FILE_URL_${file}`;
    },
    resolveFileUrl: ({ fileName }) => JSON.stringify(`./${posix.basename(fileName)}`),
  };
}
