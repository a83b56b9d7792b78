#!/usr/bin/env node
import { join, sep } from 'node:path';

/** `matchup mcp PLACE`: the one command that is of use outside the project; npm run has the others. */
const [, , command] = process.argv;
const here = import.meta.dirname;

if (command === 'mcp') {
  // Under node_modules, Node leaves it to others to take the types out.
  if (here.split(sep).includes('node_modules')) await import('./strip-types.mjs');
  process.argv.splice(2, 1, join(here, 'mcp.ts'));
  await import('./run.cjs');
} else {
  console.error(
    'matchup mcp PLACE serves a built site to a coding agent. PLACE is the folder of the site, or its address; dist if none is named.',
  );
  process.exitCode = 1;
}
