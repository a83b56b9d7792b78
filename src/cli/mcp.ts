import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { serveAgents } from '../mcp/server.ts';

/**
 * `matchup mcp PLACE`: serves a built site to a coding agent by the Model Context Protocol, over
 * standard input and output. The place is a folder, `dist` if none is named, or an address.
 */
try {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [place = 'dist', ...more] = positionals;
  if (more.length > 0) throw new Error(`One place is enough: ${positionals.join(' ')}`);
  const manifest = new URL('../../package.json', import.meta.url);
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  await serveAgents(place, version);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
