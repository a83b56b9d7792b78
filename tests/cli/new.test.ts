import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as prettier from 'prettier';
import { expect, test } from 'vitest';
import { readRecord } from '../../src/catalog/file/read.ts';
import { KIND_NAMES, type Kind, nounOf } from '../../src/catalog/kind.ts';
import { BUILD_DATE } from '../build-date.ts';
import { problemsWith, recordsWith, soundText, write } from '../records.ts';

/** `npm run new`: what it writes can be filled in as it stands, and passes the checks of its format. */

const COMMAND = resolve('src/cli/new.ts');

/** Runs the command as a maintainer does, in the folder that holds the records. */
function run(folder: string, ...args: string[]) {
  const env = { ...process.env, BUILD_DATE };
  return spawnSync(process.execPath, [COMMAND, ...args], { cwd: folder, env, encoding: 'utf8' });
}

/** Whether `npm run lint` takes the text as it is. */
async function isFormatted(text: string): Promise<boolean> {
  const filepath = resolve('content/models/some.md');
  const options = await prettier.resolveConfig(filepath);
  return prettier.check(text, { ...options, filepath });
}

/** A template as somebody leaves it who takes each example for an answer, and every hint out or not. */
function filled(template: string): string {
  return template
    .replace(/^((?:# )?\s*(?:# )?\s*(?:- )?[\w-]+:) # .*For example: (.*)$/gm, '$1 $2')
    .replace(/^((?:# )?\s*)# /gm, '$1')
    .replace(/^# /gm, '')
    .replace(/^(\s*(?:summary|description|answer):) # .*$/gm, '$1 Some words.')
    .replace(/^\s*(?:leans|comes|noUrl|times): .*\n/gm, '');
}

test.each(KIND_NAMES)(
  'an empty record of %s has its format, filled in too, and each example is accepted',
  async (kind) => {
    const id = kind === 'matchups' ? 'alpha-vs-alpha-2026-01' : 'fresh';
    const root = recordsWith();
    expect(run(root, nounOf(kind), id).stderr).toBe('');
    const empty = readFileSync(join(root, `content/${kind}/${id}.md`), 'utf8');
    expect(await isFormatted(empty), empty).toBe(true);
    const full = filled(empty);
    expect(full).not.toMatch(/^\s*#/m);
    expect(await isFormatted(full), full).toBe(true);
    const bare = full.replace(/ # .*$/gm, '');
    expect(await isFormatted(bare), bare).toBe(true);
    expect(problemsOf(kind, id, bare)).toEqual([]);
  },
);

function problemsOf(kind: Kind, id: string, text: string): string[] {
  const { problems } = readRecord({ kind, id, file: `${id}.md` }, { text, faults: [] });
  return problems.map(({ line, field, message }) => `${line} ${field} ${message}`);
}

const OFFER = ['offer', 'host', 'alpha-2026-01'];

test('an offer is shown with every key explained, and nothing is written', () => {
  const root = recordsWith();
  const { stdout } = run(root, ...OFFER);
  expect(stdout).toMatch(/^- model: alpha-2026-01 # /);
  expect(stdout).toMatch(/# input: \$[\d.]+ # US dollars for a million tokens of prompt/);
  expect(stdout).toContain('npm run new -- offer host alpha-2026-01 --write');
  expect(readFileSync(join(root, 'content/providers/host.md'), 'utf8')).toBe(
    soundText('providers/host.md'),
  );
});

test('an offer and a score are put at the end of their lists, and all else stays', async () => {
  const root = recordsWith();
  for (const args of [OFFER, OFFER, ['score', 'alpha', 'quiz'], ['score', 'alpha-2026-01', 'quiz']])
    expect(run(root, ...args, '--write').status).toBe(0);
  const [provider, model, snapshot] = [
    'providers/host',
    'models/alpha',
    'models/alpha-2026-01',
  ].map((file) => readFileSync(join(root, `content/${file}.md`), 'utf8'));
  expect(provider?.match(/^ {2}- model: alpha-2026-01 /gm)).toHaveLength(2);
  expect(provider).toContain(soundText('providers/host.md').slice(0, -'---\n'.length));
  expect(model).toMatch(/ source: acme-card \}\n {2}- benchmark: quiz # [^]*\nevents:/);
  expect(snapshot).toMatch(
    /\nscores:\n {2}- benchmark: quiz # [^]*\n---\n\nThe January build of Alpha\.\n$/,
  );
  for (const text of [provider, model, snapshot]) expect(await isFormatted(text ?? '')).toBe(true);
});

test('what was put in place and filled in is sound', () => {
  const root = recordsWith();
  run(root, 'score', 'alpha', 'quiz', '--write');
  const text = readFileSync(join(root, 'content/models/alpha.md'), 'utf8')
    .replace('value: #', 'value: 62 #')
    .replace('settings: #', 'settings: 1-shot #')
    .replace('by: #', 'by: Acme #')
    .replace('source: # The', 'source: acme-card # The');
  expect(problemsWith(write('models/alpha.md', text))).toEqual([]);
});

test('an empty list takes an item, one in brackets is left alone and said so', () => {
  const root = recordsWith(
    write(
      'providers/host.md',
      '---\r\nname: Host\r\noffers: []\r\nurl: https://host.example/\r\n---\r\n',
    ),
  );
  expect(run(root, ...OFFER, '--write').status).toBe(0);
  expect(readFileSync(join(root, 'content/providers/host.md'), 'utf8')).toMatch(
    /^---\nname: Host\noffers:\n {2}- model: alpha-2026-01 #[^]*\nurl: https:\/\/host.example\/\n---\n$/,
  );
  writeFileSync(join(root, 'content/providers/host.md'), '---\noffers: [{ model: alpha }]\n---\n');
  expect(run(root, ...OFFER, '--write').stderr).toContain('Give each a line of its own.');
});

test('a matchup gets the name that the check accepts, whichever model is named first', () => {
  const root = recordsWith();
  const { stdout } = run(root, 'matchup', 'alpha-2026-01-vs-alpha');
  expect(stdout).toContain('Wrote content/matchups/alpha-vs-alpha-2026-01.md.');
  expect(run(root, 'matchup', 'alpha-vs-alpha').stderr).toContain('a pair is two');
});

test('the ids of rows and of records are listed with their names', () => {
  const root = recordsWith();
  const rows = run(root, 'help', 'rows').stdout;
  for (const row of ['context-window', 'price-input', 'availability', 'quiz'])
    expect(rows).toMatch(new RegExp(`^${row} +[A-Z]`, 'm'));
  expect(run(root, 'help', 'sources').stdout).toBe('acme-card  Alpha model card\n');
});

test.each([
  [['modle', 'x'], 'Did you mean "model"?'],
  [[], 'npm run new -- KIND ID'],
  [['model', 'GPT 4'], '"GPT 4" is no id; allowed is a-z'],
  [['model', 'alpha'], 'content/models/alpha.md is there already'],
  [['offer', 'hots', 'alpha'], 'There is no provider "hots". Did you mean "host"?'],
  [['offer', 'host'], 'There is no model "".'],
  [['score', 'alpha', 'quizz'], 'Did you mean "quiz"?'],
  [['matchup', 'alpha-vs-omega'], 'There is no model "omega".'],
  [['help', 'row'], 'Did you mean "rows"?'],
])('%j is refused and says how to write it', (args, said) => {
  const { status, stderr } = run(recordsWith(), ...args);
  expect(stderr).toContain(said);
  expect(stderr).not.toContain('    at ');
  expect(status).toBe(1);
});
