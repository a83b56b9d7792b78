import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** Astro's language server, which VS Code's extension runs, helps with the front matter of records. */

const folder = mkdtempSync(join(tmpdir(), 'matchup-editor-'));
const RECORD = 'content/models/some-model.md';
const address = (path: string) => pathToFileURL(join(folder, path)).href;
let server: ChildProcess;

beforeAll(async () => {
  mkdirSync(join(folder, 'content'));
  cpSync('src', join(folder, 'src'), { recursive: true });
  cpSync('package.json', join(folder, 'package.json'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  spawnSync(process.execPath, ['src/cli/new.ts', 'model', 'some-model'], { cwd: folder });
  rmSync(join(folder, 'src'), { recursive: true });
  server = spawn(process.execPath, [programOfServer(), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  server.stdout?.on('data', receive);
  await ask('initialize', {
    processId: process.pid,
    rootUri: address('.'),
    workspaceFolders: [{ uri: address('.').replace(/\/\.?$/, ''), name: 'matchup' }],
    capabilities: { textDocument: { hover: { contentFormat: ['markdown'] } } },
    initializationOptions: {
      typescript: { tsdk: resolve('node_modules/typescript/lib') },
      contentIntellisense: true,
    },
  });
  tell('initialized', {});
});

afterAll(async () => {
  server.kill();
  await once(server, 'exit');
  rmSync(folder, { recursive: true, force: true });
});

test('a key of a new record is explained, others are offered, a wrong one is marked', async () => {
  const lines = readFileSync(join(folder, RECORD), 'utf8').split('\n');
  const family = lines.findIndex((line) => line.startsWith('family:'));
  lines.splice(family, 0, 'pointsTo: some-model-2026', 'nmae: A model');
  const textDocument = { uri: address(RECORD), languageId: 'markdown', version: 1 };
  tell('textDocument/didOpen', { textDocument: { ...textDocument, text: lines.join('\n') } });

  const hover = await ask('textDocument/hover', {
    textDocument,
    position: { line: family, character: 3 },
  });
  expect(JSON.stringify(hover)).toContain('The snapshot that this name stands for today.');

  const offered = (await ask('textDocument/completion', {
    textDocument,
    position: { line: family + 1, character: 0 },
  })) as { items: { label: string }[] };
  expect(offered.items.map(({ label }) => label)).toContain('snapshotOf');

  const problems = (await ask('textDocument/diagnostic', { textDocument })) as {
    items: { message: string; range: { start: { line: number } } }[];
  };
  expect(problems.items).toContainEqual(
    expect.objectContaining({
      message: expect.stringContaining('nmae') as string,
      range: expect.objectContaining({
        start: { line: family + 1, character: 0 },
      }) as object,
    }),
  );
});

/** The language server as `astro check` has it. */
function programOfServer(): string {
  const check = createRequire(resolve('node_modules/@astrojs/check/package.json'));
  const file = check.resolve('@astrojs/language-server/package.json');
  return join(dirname(file), 'bin/nodeServer.js');
}

/** Messages of the Language Server Protocol: a head with the length, then JSON. */
const answers = new Map<number, (result: unknown) => void>();
let received = Buffer.alloc(0);

function receive(chunk: Buffer): void {
  received = Buffer.concat([received, chunk]);
  for (;;) {
    const head = received.indexOf('\r\n\r\n');
    const length = Number(/Content-Length: (\d+)/.exec(received.toString('utf8', 0, head))?.[1]);
    const end = head + 4 + length;
    if (head < 0 || received.length < end) return;
    const message = JSON.parse(received.toString('utf8', head + 4, end)) as Message;
    received = received.subarray(end);
    if (message.id !== undefined && !message.method) answers.get(message.id)?.(message.result);
    else if (message.id !== undefined) send({ id: message.id, result: null });
  }
}

interface Message {
  id?: number;
  method?: string;
  params?: object;
  result?: unknown;
}

function send(message: Message): void {
  const text = JSON.stringify({ jsonrpc: '2.0', ...message });
  server.stdin?.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
}

function tell(method: string, params: object): void {
  send({ method, params });
}

function ask(method: string, params: object): Promise<unknown> {
  const id = answers.size + 1;
  return new Promise((resolve) => {
    answers.set(id, resolve);
    send({ id, method, params });
  });
}
