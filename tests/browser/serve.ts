import type { TestProject } from 'vitest/node';
import { chromiumPath } from '../../src/browser/chromium.ts';
import { serve } from '../../src/browser/host.ts';
import { BASE } from '../site/address.ts';

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
  project.provide('root', root.address);
  project.provide('underBase', underBase.address);
  project.provide('chromium', await chromiumPath());
  return () => [root, underBase].forEach((host) => host.close());
}
