import { describe, expect, test } from 'vitest';
import { leadOn } from '../../src/hosting/edge/lead-on.js';

const IDS = { 'gpt-4o': 'gpt-4o', gpt4o: 'gpt-4o', 'llama-4': 'llama-4', 'qwen-9': 'qwen-9' };
const PAGES = ['/compare/gpt-4o-vs-llama-4/'];

/** A site with a map of names and one page, under a path. */
async function ask(path: string, root = ''): Promise<Response> {
  const get = async (url: URL) => {
    if (url.pathname === `${root}/_hosting/models.json`) return Response.json(IDS);
    return new Response('', {
      status: PAGES.some((page) => url.pathname === root + page) ? 200 : 404,
    });
  };
  const url = new URL(`https://matchup.example${root}${path}`);
  return leadOn(await get(url), url.href, get);
}

describe.each(['', '/repo'])('at the edge of a host, under "%s/",', (root) => {
  test.each([
    ['/compare/llama-4-vs-gpt4o/', 301, '/compare/gpt-4o-vs-llama-4/'],
    ['/compare/gpt4o-vs-llama-4', 301, '/compare/gpt-4o-vs-llama-4/'],
    ['/compare/qwen-9-vs-gpt4o/', 302, '/compare/?models=gpt-4o,qwen-9'],
  ])('%s leads on', async (path, status, to) => {
    const answer = await ask(path, root);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('location')).toBe(`https://matchup.example${root}${to}`);
  });

  test.each([
    ['/compare/gpt-4o-vs-llama-4/', 200],
    ['/compare/gpt-4o-vs-hal/', 404],
    ['/compare/gpt-4o-vs-gpt4o/', 404],
    ['/models/hal/', 404],
  ])('%s is answered as the site does', async (path, status) => {
    expect((await ask(path, root)).status).toBe(status);
  });
});
