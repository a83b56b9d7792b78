import { McpServer } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { addResources } from './resources.ts';
import { type Published, publishedAt } from './published.ts';
import { compare } from './tools/compare.ts';
import { cost } from './tools/cost.ts';
import { decide } from './tools/decide.ts';
import { getModel } from './tools/get-model.ts';
import { lifecycle } from './tools/lifecycle.ts';
import { listModels } from './tools/list-models.ts';
import { search } from './tools/search.ts';

const TOOLS = [listModels, getModel, compare, decide, cost, lifecycle, search];

const INSTRUCTIONS =
  'Matchup compares large language models. Every figure has a source and a day: pass both on. "asOf" is the day as of which an answer holds. A state other than "known" is no value: unknown is not No and wins nothing. Where sources disagree, rivals are listed. Verdicts rest on independent measurement, never on makers’ claims.';

/** A server of all that is published somewhere, not yet at work. */
export function agentServer(published: Published, version: string): McpServer {
  const server = new McpServer(
    { name: 'matchup', title: 'Matchup', version },
    { instructions: INSTRUCTIONS },
  );
  for (const register of TOOLS) register(server, published);
  addResources(server, published);
  return server;
}

/**
 * Serves what is published at a place to an agent, over this process's input and output, until the
 * input ends.
 * @param place the folder of a built site, or its address
 */
export async function serveAgents(place: string, version: string): Promise<void> {
  const published = publishedAt(place);
  // A place that holds no site is told at once, before an agent asks.
  await published.asOf();
  serveStdio(() => agentServer(published, version));
}
