/**
 * Runs a command of the project, `node src/cli/run.cjs src/cli/check.ts`, or none; an old Node, which
 * cannot read the commands, is told so first. For that all of it is written as old ones read it.
 */
const path = require('path');
const url = require('url');

const { engines } = require('../../package.json');

const found = process.versions.node;
const [major, minor] = found.split('.').map(Number);
const isTaken = (major === 22 && minor >= 19) || major === 24 || major >= 26;

if (isTaken) {
  // What was compiled is kept for the next command: that is a third of the time of a check.
  require('module').enableCompileCache();
  process.argv.splice(1, 1);
  process.argv.push(...swallowed(process.argv, process.env));
  const file = process.argv[1];
  if (file) {
    process.argv[1] = path.resolve(file);
    import(url.pathToFileURL(path.resolve(file)).href);
  }
} else {
  console.error(
    'This is Node ' +
      found +
      ', and Matchup runs on ' +
      engines.node +
      '. Install Node 24 from https://nodejs.org/, then: npm ci',
  );
  process.exitCode = 1;
}

/**
 * The options that npm took for its own, as it does where nobody wrote `--` before them, and handed on
 * as settings: without them `npm run check --strict` would pass what it has to fail.
 */
function swallowed(args, env) {
  const flags = [
    'strict',
    'kinds',
    'markdown',
    'write',
    'compress',
    'load',
    'short',
    'hold-out',
    'pictures',
  ];
  return flags
    .filter((name) => env['npm_config_' + name.replace('-', '_')] === 'true')
    .map((name) => '--' + name)
    .filter((flag) => args.indexOf(flag) < 0);
}
