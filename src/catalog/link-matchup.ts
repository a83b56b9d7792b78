import type { MatchupFile } from './catalog.ts';
import { checkRow } from './link-use-case.ts';
import type { Entry } from './read.ts';
import { type Links, checkModelId } from './references.ts';

/** What a person added to a pair, with the models and rows that it names looked up. */
export function toMatchupFile(entry: Entry<'matchups'>, links: Links): MatchupFile {
  const { id, record, body, file, bodyLine, problem } = entry;
  const [a = '', b = ''] = id.split('-vs-');
  for (const model of [a, b]) checkModelId(entry, [], model, links);
  if (a.localeCompare(b, 'en') > 0) {
    const rule = 'the ids of a pair stand in alphabetical order';
    links.problems.push(problem([], `found "${id}"; ${rule}. Rename the file to ${b}-vs-${a}.md`));
  }
  record.restsOn.forEach(({ row, leads, leans }, index) => {
    checkRow(entry, ['restsOn', index, 'row'], row, links);
    checkModelId(entry, ['restsOn', index, 'leads'], leads, links);
    checkModelId(entry, ['restsOn', index, 'leans'], leans, links);
  });
  const bodyProblem: MatchupFile['bodyProblem'] = (offset, message) => {
    const before = body.slice(0, offset).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    return { file, line: bodyLine + before.length - 1, column, field: 'body', message };
  };
  return { id, ...record, body, problem, bodyProblem };
}
