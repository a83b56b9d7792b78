import { request } from 'node:http';

/** What a host answered. */
export interface HostAnswer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

interface Options {
  headers?: Record<string, string>;
  method?: string;
}

/** Asks for a path as it is written: no `..` is taken out of it, no redirect followed. */
export function ask(origin: string, path: string, options: Options = {}): Promise<HostAnswer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, agent: false, ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, body: Buffer.concat(chunks) });
      });
    })
      .on('error', reject)
      .end();
  });
}
