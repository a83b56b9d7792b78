import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { BUILD_DATE, LATER_DATE } from '../build-date.ts';
import { build, copyOfProject } from '../project.ts';
import { BASE, ORIGIN, REPOSITORY } from './address.ts';
import { fewerRecords } from './fewer.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the site built for the root of a host. */
    site: string;
    /** The folder of a site with fewer models, on a later day. */
    later: string;
    /** The folder of the same one, built for a base path. */
    based: string;
  }
}

/** What the projects that test the site share: one run builds it once for all of them. */
const shared = globalThis as typeof globalThis & { builtSite?: Promise<string> };

/** Builds the site before the first test and removes it after the last. */
export default async function setup(project: TestProject): Promise<() => void> {
  shared.builtSite ??= buildAll();
  const folder = await shared.builtSite;
  project.provide('site', join(folder, 'site'));
  project.provide('based', join(folder, 'based'));
  project.provide('later', join(folder, 'later'));
  return () => rmSync(folder, { recursive: true, force: true });
}

async function buildAll(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'matchup-site-'));
  console.log('Building the three sites that the tests read; that takes a minute or two.');
  const fewer = fewerRecords(join(folder, 'fewer'));
  const later = { BUILD_DATE: LATER_DATE, BASE: '/', REPOSITORY };
  const built = await Promise.allSettled([
    // The other sites keep the other processors busy.
    buildHere(folder, 'site', { BUILD_DATE, BASE: '/', WORKERS: '1' }),
    buildHere(folder, 'later', later, fewer).then(() =>
      buildHere(folder, 'based', { ...later, BASE }, fewer),
    ),
  ]);
  const failed = built.find(({ status }) => status === 'rejected');
  if (failed?.status !== 'rejected') return folder;
  rmSync(folder, { recursive: true, force: true });
  throw failed.reason;
}

/** A site of the real records, or of some of them, built from a copy of the project beside it. */
async function buildHere(
  folder: string,
  name: string,
  settings: Record<string, string>,
  content?: string,
): Promise<void> {
  const start = performance.now();
  const project = copyOfProject(join(folder, `${name}-from`), content);
  await build(project, { ...settings, OUT_DIR: join(folder, name), SITE: ORIGIN });
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`The site "${name}" is built, in ${seconds} s.`);
}
