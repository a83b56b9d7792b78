import { type McpServer, ResourceTemplate } from '@modelcontextprotocol/server';
import type { Published } from './published.ts';
import { recordNamed } from './named.ts';

/** Pages as Markdown, for an agent to read whole. */

const MARKDOWN = 'text/markdown';

interface Record {
  id: string;
  name: string;
}

interface Shelf {
  folder: string;
  kind: string;
  description: string;
  /** Whether all are named where an agent asks what there is to read; pairs are too many. */
  isListed: boolean;
  all: (published: Published) => Promise<Record[]>;
}

const SHELVES: Shelf[] = [
  {
    folder: 'models',
    kind: 'model',
    description: 'What is on record of a model, front to back',
    isListed: true,
    all: (published) => published.result('models', 'models'),
  },
  {
    folder: 'compare',
    kind: 'pair',
    description:
      'Two models against each other; ids in the order of the alphabet, as in list_models',
    isListed: false,
    all: async (published) =>
      (await published.result('pairs', 'pairs')).map(({ id }) => ({ id, name: id })),
  },
  {
    folder: 'use-cases',
    kind: 'job',
    description: 'A job with the models ranked for it',
    isListed: true,
    all: (published) => published.result('jobs', 'jobs'),
  },
  {
    folder: 'providers',
    kind: 'provider',
    description: 'All that a provider sells, with prices',
    isListed: true,
    all: (published) => published.result('providers', 'providers'),
  },
];

const SINGLE = [
  { folder: 'lifecycle', title: 'What shuts down next' },
  { folder: 'changes', title: 'What changed' },
];

/** Puts the pages on a server: `matchup://models/gpt-4o`. */
export function addResources(server: McpServer, published: Published): void {
  for (const shelf of SHELVES) addShelf(server, published, shelf);
  for (const { folder, title } of SINGLE) {
    server.registerResource(folder, `matchup://${folder}`, { title, mimeType: MARKDOWN }, (uri) =>
      pageAt(published, uri, folder),
    );
  }
}

function addShelf(server: McpServer, published: Published, shelf: Shelf): void {
  const { folder, kind, description, isListed, all } = shelf;
  const list = async () => ({
    resources: (await all(published)).map(({ id, name }) => ({
      uri: `matchup://${folder}/${id}`,
      name,
      mimeType: MARKDOWN,
    })),
  });
  const complete = async (begun: string) =>
    (await all(published)).map(({ id }) => id).filter((id) => id.startsWith(begun));
  server.registerResource(
    folder,
    new ResourceTemplate(`matchup://${folder}/{id}`, {
      list: isListed ? list : undefined,
      complete: { id: complete },
    }),
    { title: `A ${kind} as Markdown`, description, mimeType: MARKDOWN },
    async (uri, { id }) => {
      const record = recordNamed(kind, String(id), await all(published));
      return pageAt(published, uri, `${folder}/${record.id}`);
    },
  );
}

async function pageAt(published: Published, uri: URL, path: string) {
  const text = await published.text(`${path}/index.md`);
  return { contents: [{ uri: uri.href, mimeType: MARKDOWN, text }] };
}
