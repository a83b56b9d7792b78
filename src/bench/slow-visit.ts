import type { Browser, CDPSession, Page } from 'playwright-core';

/** What a first visit over a slow network on a slow machine comes to. */
export interface SlowVisit {
  requests: number;
  /** Bytes over the network, heads of answers included. */
  bytes: number;
  /** Largest contentful paint, in milliseconds. */
  lcp: number;
  /** All layout shifts of the load and of a way to the end of the page: the most that CLS can be. */
  shift: number;
}

/** A phone on a middling mobile network, four times slower than this machine. */
const SCREEN = { width: 390, height: 800 };
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const SLOWER = 4;

/** Visits an address as somebody who has never been there. */
export async function visitSlowly(browser: Browser, url: string): Promise<SlowVisit> {
  const context = await browser.newContext({ viewport: SCREEN });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const traffic = await watchTraffic(session);
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(url, { waitUntil: 'networkidle' });
  const lcp = Math.max(0, ...(await entries(page, 'largest-contentful-paint')));
  await readToTheEnd(page);
  const shifts = await entries(page, 'layout-shift');
  await context.close();
  return { ...traffic, lcp, shift: shifts.reduce((sum, value) => sum + value, 0) };
}

/** Counts what goes over the network from now on. */
async function watchTraffic(session: CDPSession): Promise<{ requests: number; bytes: number }> {
  const traffic = { requests: 0, bytes: 0 };
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    traffic.requests += 1;
    traffic.bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  return traffic;
}

async function readToTheEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const end = () => document.documentElement.scrollHeight - innerHeight;
    for (let top = 0; top < end(); top += innerHeight) {
      scrollTo({ top, behavior: 'instant' });
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    }
  });
}

type Shift = PerformanceEntry & { value: number };

/** What the browser noted of a kind since the load began: sizes of shifts, or times. */
function entries(page: Page, type: string): Promise<number[]> {
  return page.evaluate(
    (type) =>
      new Promise<number[]>((resolve) => {
        const values: number[] = [];
        const observer = new PerformanceObserver((list) => {
          values.push(
            ...list.getEntries().map((entry) => (entry as Shift).value ?? entry.startTime),
          );
        });
        observer.observe({ type, buffered: true });
        setTimeout(() => resolve(values), 100);
      }),
    type,
  );
}
