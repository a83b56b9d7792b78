import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildDate } from '../../catalog/build-date.ts';
import { addressOf } from '../../output/address.ts';
import { repositoryOf } from '../../output/repository.ts';

/** All that pages depend on. Shares of a site fit together only where each of these is the same. */
export interface Inputs {
  day: string;
  address: string;
  repository: string;
  pictures: string;
  /** A digest of the records, texts and programs. */
  files: string;
}

/** What each input is called, and how to bring shares together that differ in it. */
export const INPUT_WORDS: Record<keyof Inputs, string> = {
  day: 'on another day; set BUILD_DATE to the same day for all',
  address: 'for another address; set SITE and BASE to the same for all',
  repository: 'for another repository; set REPOSITORY and BRANCH to the same for all',
  pictures: 'with pictures and others without; set PICTURES to the same for all',
  files: 'from other records, texts or programs; make all from one commit',
};

const READ = [
  ...['content', 'outcomes/moves', 'src', 'public'],
  ...['astro.config.mjs', 'package-lock.json', 'package.json'],
];

/** The inputs of a build in a project, by the settings of its command. */
export function inputsOf(project: string, env: Record<string, string | undefined>): Inputs {
  const { repository, branch } = repositoryOf(env);
  return {
    day: buildDate(),
    address: JSON.stringify(addressOf(env)),
    repository: [repository, branch].join(' '),
    pictures: env['PICTURES'] ?? '',
    files: digestOf(project),
  };
}

function digestOf(project: string): string {
  const hash = createHash('sha256');
  for (const file of READ.flatMap((name) => filesUnder(project, name)).sort())
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(project, file)))
      .update('\0');
  return hash.digest('hex');
}

function filesUnder(project: string, name: string): string[] {
  const path = join(project, name);
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [name];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(project.length + 1));
}
