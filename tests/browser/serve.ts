import { readFileSync } from 'node:fs';
import { type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import type { TestProject } from 'vitest/node';
import { HEADERS } from '../../src/site/security.ts';
import { BASE } from '../site/address.ts';
import { chromiumPath } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the site at the root of a host, without a slash at its end. */
    root: string;
    /** The address of the site under a base path, likewise. */
    underBase: string;
    /** The browser's program; empty for an installed Chrome. */
    chromium: string;
  }
}

/** Serves both builds on this machine alone, and unpacks the browser once. */
export default async function setup(project: TestProject): Promise<() => void> {
  const { site, based } = project.getProvidedContext();
  const [root, underBase] = await Promise.all([serve(site, '/'), serve(based, BASE)]);
  project.provide('root', addressOf(root));
  project.provide('underBase', addressOf(underBase) + BASE.replace(/\/$/, ''));
  project.provide('chromium', await chromiumPath());
  return () => [root, underBase].forEach((server) => server.close());
}

/** A plain host of files: `index.html` of a folder, and the site's own page for what is missing. */
export function serve(folder: string, base: string): Promise<Server> {
  const files = sirv(folder, { setHeaders });
  const missing = readFileSync(join(folder, '404.html'));
  const server = createServer((request, response) => {
    const notFound = () => {
      setHeaders(response);
      response.writeHead(404, { 'content-type': 'text/html' }).end(missing);
    };
    const path = request.url ?? '/';
    if (!path.startsWith(base)) return notFound();
    request.url = path.slice(base.length - 1);
    files(request, response, notFound);
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

/** What the hosts send that read `_headers`. */
function setHeaders(response: ServerResponse): void {
  response.setHeaders(new Map(Object.entries(HEADERS)));
}

/** The address of a server, without a slash at its end. */
export function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
