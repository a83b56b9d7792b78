import type { APIRoute, GetStaticPaths } from 'astro';
import { repositoryOf } from '../../../output/repository.ts';
import { studies } from '../../../site/catalog.ts';

/** Where the record of each model says what; of no use, and not made, where no repository is named. */
export const getStaticPaths = (async () => {
  if (!repositoryOf(process.env).repository) return [];
  // Loaded here, since what reads records is of use to no other page.
  const { readRecords } = await import('../../../catalog/file/records.ts');
  const { recordLines } = await import('../../../site/page/record-lines.ts');
  const { entries } = readRecords(process.cwd());
  return studies.models.map((model) => ({
    params: { model: model.id },
    props: { lines: recordLines(studies, entries, model) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props['lines']);
