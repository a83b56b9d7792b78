import { readFileSync } from 'node:fs';
import { type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersAt } from '../site/build/security.ts';

/** A site served on this machine alone, as a host of static files would. */
export interface ServedSite {
  /** Without a slash at its end: `http://127.0.0.1:4321`. */
  address: string;
  close(): void;
}

/**
 * Serves a built site: `index.html` of a folder, files compressed beforehand where there are any, and
 * the site's own page for what is missing.
 * @param headersOf what goes with the answer for a path under the base path.
 */
export function serve(folder: string, base = '/', headersOf = headersAt): Promise<ServedSite> {
  const setHeaders = (response: ServerResponse, path: string) => {
    for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
  };
  const files = sirv(folder, { setHeaders, brotli: true, gzip: true });
  const missing = readFileSync(join(folder, '404.html'));
  const server = createServer((request, response) => {
    const notFound = () => {
      setHeaders(response, '');
      response.writeHead(404, { 'content-type': 'text/html' }).end(missing);
    };
    const path = request.url ?? '/';
    if (!path.startsWith(base)) return notFound();
    request.url = path.slice(base.length - 1);
    files(request, response, notFound);
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      const close = () => server.close();
      resolve({ address: `http://127.0.0.1:${port}${base.replace(/\/$/, '')}`, close });
    });
  });
}
