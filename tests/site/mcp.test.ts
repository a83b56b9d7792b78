import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serve } from '../../src/browser/host.ts';
import { publishedAt } from '../../src/mcp/published.ts';
import { agentServer } from '../../src/mcp/server.ts';
import { BUILD_DATE } from '../build-date.ts';
import { BASE, ORIGIN } from './address.ts';

/** What a coding agent gets, by the official client, over the site that is built for all tests. */

const COMMAND = 'src/cli/matchup.mjs';

/** The command as an agent starts it. */
function started(command: string, place: string) {
  const args = [command, 'mcp', place];
  return new StdioClientTransport({ command: process.execPath, args, stderr: 'pipe' });
}

interface Said {
  says: string;
  source: string;
  checked: string;
}

describe('from a folder', () => {
  const client = new Client({ name: 'test', version: '1' });
  beforeAll(async () => {
    const [ours, theirs] = InMemoryTransport.createLinkedPair();
    await agentServer(publishedAt(inject('site')), '1').connect(theirs);
    await client.connect(ours);
  });
  afterAll(() => client.close());

  /** The answer of a tool, which its text says as well. */
  async function ask<T>(name: string, asked: Record<string, unknown>): Promise<T> {
    const { content, structuredContent, isError } = await client.callTool({
      name,
      arguments: asked,
    });
    expect([isError ?? false, name]).toEqual([false, name]);
    const [first] = content;
    expect(JSON.parse(first?.type === 'text' ? first.text : '')).toEqual(structuredContent);
    expect(structuredContent).toMatchObject({ asOf: BUILD_DATE });
    return structuredContent as T;
  }

  async function refusal(name: string, asked: Record<string, unknown>): Promise<string> {
    const { content, isError } = await client.callTool({ name, arguments: asked });
    expect(isError).toBe(true);
    return content.map((one) => (one.type === 'text' ? one.text : '')).join('');
  }

  test('every tool says what it is for, and takes no argument that it does not know', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(
      'list_models get_model compare decide cost lifecycle search'.split(' '),
    );
    for (const { description, inputSchema, annotations } of tools) {
      expect(description).toMatch(/\w{3}/);
      expect(inputSchema['additionalProperties']).toBe(false);
      expect(annotations?.readOnlyHint).toBe(true);
    }
  });

  test('list_models lists those of a maker, however it is written', async () => {
    const { models } = await ask<{ models: { id: string; developer: string; page: string }[] }>(
      'list_models',
      { developer: 'openai', usable: true },
    );
    expect(new Set(models.map(({ developer }) => developer))).toEqual(new Set(['OpenAI']));
    expect(models.find(({ id }) => id === 'gpt-4o')?.page).toBe(`${ORIGIN}/models/gpt-4o/`);
    expect(models.map(({ id }) => id)).not.toContain('gpt-4-5-preview');
  });

  test('get_model gives a row with who says it, and the documents by id', async () => {
    const { rows, sources } = await ask<{
      rows: { cell: { text: string; statements: Said[] } }[];
      sources: { id: string; publisher: string; url: string }[];
    }>('get_model', { model: 'GPT 4o', rows: ['context-window'] });
    const [first] = rows[0]?.cell.statements ?? [];
    expect(rows[0]?.cell.text).toBe('128,000 tokens');
    expect(first?.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(sources.find(({ id }) => id === first?.source)?.publisher).toBe('OpenAI');
  });

  test('compare sets three side by side, each two with who leads', async () => {
    const { rows, pairs } = await ask<{
      rows: { id: string; cells: Record<string, { text: string }> }[];
      pairs: { id: string; outcomes: Record<string, { kind: string; side?: string }> }[];
    }>('compare', { models: ['gpt-4o', 'llama-4-maverick', 'gemini-2-5-pro'] });
    const window = rows.find(({ id }) => id === 'context-window');
    expect(Object.keys(window?.cells ?? {})).toEqual([
      'gpt-4o',
      'llama-4-maverick',
      'gemini-2-5-pro',
    ]);
    expect(pairs.map(({ id }) => id)).toEqual([
      'gpt-4o-vs-llama-4-maverick',
      'gemini-2-5-pro-vs-gpt-4o',
      'gemini-2-5-pro-vs-llama-4-maverick',
    ]);
    expect(pairs[0]?.outcomes['context-window']).toMatchObject({ side: 'llama-4-maverick' });
  });

  test('decide ranks within limits, and says by which boards', async () => {
    const limits = { openWeights: true, price: 3 };
    const { ranked, why, pastLimits } = await ask<{
      ranked: {
        model: string;
        openWeights: boolean;
        price: number;
        figuresFrom: Record<'openWeights' | 'price', { source: string }>;
      }[];
      why: { boards: { by: string; day: string; source: string }[] }[];
      pastLimits: string[];
    }>('decide', { job: 'coding', limits });
    expect(ranked.length).toBeGreaterThan(1);
    expect(ranked.every(({ openWeights, price }) => openWeights && price <= 3)).toBe(true);
    for (const { figuresFrom } of ranked) {
      expect(figuresFrom.openWeights.source).toEqual(expect.any(String));
      expect(figuresFrom.price.source).toEqual(expect.any(String));
    }
    expect(pastLimits).toContain('claude-opus-5-5');
    expect(why[0]?.boards[0]).toMatchObject({ by: expect.any(String), source: expect.any(String) });
  });

  test('cost adds up a load, and knows of announced ends', async () => {
    const { models } = await ask<{
      models: {
        dollars: number;
        goesOn: string;
        lines: { dollars: number }[];
        sources: string[];
      }[];
    }>('cost', { load: { in: '20M', out: 5_000_000 }, models: ['gpt-4o'] });
    expect(models[0]?.dollars).toBe(100);
    expect(models[0]?.lines.map(({ dollars }) => dollars)).toEqual([50, 50]);
    expect(models[0]?.goesOn).toContain('14 January 2027');
    expect(models[0]?.sources).toContain('openai-gpt-4o-page');
  });

  test('cost without a model lists the cheapest first', async () => {
    const { models } = await ask<{ models: { dollars: number }[] }>('cost', {
      load: { in: 1000, out: 500, per: 'request', requests: 100 },
    });
    const sums = models.map(({ dollars }) => dollars);
    expect(sums).toEqual(sums.toSorted((one, other) => one - other));
  });

  test('lifecycle tells the day on which a model leaves, within a time', async () => {
    const { ahead } = await ask<{ ahead: { model: string; on: string; sources: string[] }[] }>(
      'lifecycle',
      { model: 'gpt-4o', from: '2027-01-10', until: '2027-01-15' },
    );
    expect(ahead.map(({ on }) => on)).toEqual(['2027-01-14']);
    expect(ahead[0]?.sources).not.toEqual([]);
  });

  test('search leads to the page and says what stands there', async () => {
    const { hits } = await ask<{ hits: { page: string; says: string }[] }>('search', {
      question: 'is gpt-4o open source vs llama 4 maverick',
    });
    expect(hits[0]?.page).toBe(`${ORIGIN}/compare/gpt-4o-vs-llama-4-maverick/#faq-open-source`);
    expect(hits[0]?.says).toMatch(/^Neither/);
  });

  test.each([
    ['get_model', { model: 'gpt-44' }, /“gpt-44” is the name of no one model.*gpt-4/],
    ['get_model', { model: '../../etc' }, /is the name of no one model/],
    ['get_model', { model: 'gpt-4o', rows: ['contextwindow'] }, /There are: context-window/],
    ['get_model', { model: 'gpt-4o', parts: ['prices'] }, /parts\.0.*"offers"/],
    ['compare', { models: ['gpt-4o'] }, /Name two models at least/],
    ['compare', { models: ['gpt-4o', 'GPT 4o'] }, /are one model, gpt-4o/],
    ['compare', { models: ['a', 'b', 'c', 'd', 'e'] }, /Name 4 models at most/],
    ['decide', { job: 'cooking' }, /There is no job “cooking”\. There are: coding/],
    ['decide', { job: 'coding', limits: { maxPrice: 1 } }, /Unrecognized key: "maxPrice"/],
    ['decide', { job: 'coding', limits: { usableOn: '2027-13-01' } }, /A day is written like/],
    ['cost', { load: { in: 'lots', out: -4 } }, /in: “lots” is no number.*out: “-4” is no number/],
    ['cost', { load: { in: 1, out: 1 }, on: '2020-01-01' }, /2020-01-01 is past/],
    ['cost', { load: { in: 1, out: 1 }, provider: 'opena' }, /no provider “opena”.*openai/],
    ['lifecycle', { until: 'soon' }, /A day is written like 2027-01-01/],
    ['list_models', { developer: 'Nobody' }, /There is no maker “Nobody”/],
    ['search', { question: '' }, /question/],
  ])('%s %j is refused with what to do', async (name, asked, says) => {
    expect(await refusal(name, asked)).toMatch(says);
  });

  test('pages are read as Markdown; what is none is refused', async () => {
    const { resources } = await client.listResources();
    expect(resources.map(({ uri }) => uri)).toContain('matchup://models/gpt-4o');
    const { contents } = await client.readResource({
      uri: 'matchup://compare/gpt-4o-vs-llama-4-maverick',
    });
    expect(contents[0]).toMatchObject({
      mimeType: 'text/markdown',
      text: expect.stringContaining('128,000'),
    });
    await expect(client.readResource({ uri: 'matchup://models/gpt-99' })).rejects.toThrow(
      'There is no model “gpt-99”',
    );
    await expect(
      client.readResource({ uri: 'matchup://models/..%2F..%2Fpackage' }),
    ).rejects.toThrow('There is no model');
  });
});

test('from an address, as an installed package, by the newest revision', async () => {
  const host = await serve(inject('based'), BASE);
  const folder = mkdtempSync(join(tmpdir(), 'matchup-installed-'));
  const installed = join(folder, 'node_modules/matchup');
  mkdirSync(installed, { recursive: true });
  for (const part of ['package.json', 'src']) {
    cpSync(part, join(installed, part), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(installed, 'node_modules'), 'junction');
  const newest = { versionNegotiation: { mode: 'auto' } } as const;
  const client = new Client({ name: 'test', version: '1' }, newest);
  try {
    await client.connect(started(join(installed, COMMAND), host.address));
    expect(client.getNegotiatedProtocolVersion()).toBe('2026-07-28');
    const { structuredContent } = await client.callTool({ name: 'list_models', arguments: {} });
    const { models } = structuredContent as { models: { page: string }[] };
    expect(models[0]?.page).toContain(`${host.address}/models/`);
  } finally {
    await client.close();
    host.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('where there is no site, the command says so and ends', async () => {
  const transport = started(COMMAND, 'tests');
  const said: string[] = [];
  transport.stderr?.on('data', (chunk: Buffer) => said.push(String(chunk)));
  const client = new Client({ name: 'test', version: '1' });
  await expect(client.connect(transport)).rejects.toThrow();
  expect(said.join('')).toMatch(/^tests has no api\/v1\/models\.json\. Name the folder/);
});

test('an address that nobody serves is named with the reason', async () => {
  await expect(publishedAt('http://127.0.0.1:9').asOf()).rejects.toThrow(
    'http://127.0.0.1:9/api/v1/models.json cannot be reached: ',
  );
});
