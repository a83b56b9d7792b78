import type { IncomingMessage } from 'node:http';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { readInDev } from './read.ts';

/**
 * While a record is broken, `astro dev` answers each page with the problems as the terminal shows
 * them: a page that rests on the records could only fail with hints that lead elsewhere.
 */
export function brokenRecords(): AstroIntegration {
  let base = '';
  return {
    name: 'matchup:broken-records',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      'astro:server:setup': ({ server, logger }) => {
        const tell = teller((report) => logger.error(`\n${report}`));
        server.httpServer?.once('listening', () => void look(server, tell).catch(() => undefined));
        server.middlewares.use((request, response, next) => {
          if (!asksForPage(request, base)) return next();
          answer(request, server, tell).then((html) => {
            if (!html) return next();
            response.writeHead(500, { 'content-type': 'text/html', 'cache-control': 'no-store' });
            response.end(html);
          }, next);
        });
      },
    },
  };
}

/** Says a report once, and again when it has changed. */
function teller(say: (report: string) => void): (report: string) => void {
  let last = '';
  return (report) => {
    if (report && report !== last) say(report);
    last = report;
  };
}

/** Pages have no ending, their parts are JSON; all else is of Vite or Astro. */
function asksForPage({ method, url = '' }: IncomingMessage, base: string): boolean {
  const path = url.split(/[?#]/)[0]?.replace(base, '') ?? '';
  return method === 'GET' && /^\/(?![@_])(?:.*\/)?(?:[^/.]*|[^/]+\.json)$/.test(path);
}

/** The page of problems; nothing if there are none. */
async function answer(
  { url = '/' }: IncomingMessage,
  server: ViteDevServer,
  tell: (report: string) => void,
): Promise<string> {
  const report = await look(server, tell);
  // Through Vite, which adds the script by which the page is loaded anew.
  return report && server.transformIndexHtml(url, pageOf(report));
}

/** Reads the records and tells what is wrong with them: the report, or nothing. */
async function look(server: ViteDevServer, tell: (report: string) => void): Promise<string> {
  const read = await readInDev(server);
  const report = 'report' in read ? read.report : '';
  tell(report);
  return report;
}

function pageOf(report: string): string {
  const escaped = report.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const count = report.split('\n').at(-1) ?? '';
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${count}</title>
<style>:root { color-scheme: light dark } body { margin: 2rem; font: 1rem/1.5 system-ui } pre { white-space: pre-wrap; overflow-wrap: anywhere }</style>
<h1>The records have problems</h1>
<p>This page follows when a record is saved.</p>
<pre>${escaped}</pre>
</html>
`;
}
