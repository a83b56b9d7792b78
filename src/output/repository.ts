import { Refusal } from './refusal.ts';

/** Where the records are kept in public, so that a reader can report or mend a figure. */
export interface Repository {
  /** `https://github.com/owner/name`; empty where none is named. */
  repository: string;
  branch: string;
}

const REPOSITORY = /^https:\/\/[\w.-]+\/[\w.-]+\/[\w.-]+$/;
const BRANCH = /^(?!.*(?:\.\.|\/\/))\w[\w./-]*$/;

/**
 * The repository that the settings `REPOSITORY` and `BRANCH` name.
 * @throws Refusal with what is wrong with either.
 */
export function repositoryOf(env: Record<string, string | undefined>): Repository {
  const repository = (env['REPOSITORY'] ?? '').replace(/(\.git)?\/*$/, '');
  const branch = env['BRANCH'] || 'main';
  const complaints = [
    repository === '' || REPOSITORY.test(repository)
      ? []
      : `REPOSITORY is "${repository}". Allowed is the address of a repository at GitHub, such as https://github.com/owner/name, or nothing.`,
    BRANCH.test(branch)
      ? []
      : `BRANCH is "${branch}". Allowed is the name of a branch, such as main.`,
  ].flat();
  if (complaints.length > 0) throw new Refusal(complaints.join('\n'));
  return { repository, branch };
}
