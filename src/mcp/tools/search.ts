import { z } from 'zod';
import { type Hit, answerer } from '../../find/answer.ts';
import { isStop, wordsOf } from '../../find/words.ts';
import { namesIn } from '../named.ts';
import type { Published } from '../published.ts';
import { toolOf } from '../tool.ts';

const MOST_HITS = 10;
/** What the first hits say is told with them. */
const MOST_SAID = 5;

/** `search`: a question in a reader's words. */
export const search = toolOf({
  name: 'search',
  title: 'Search',
  description:
    'Answers a question in everyday words, such as "gpt 4o context window", "claude vs gemini price" or "best for coding": the pages that answer it, the likeliest first, and what the first of them say, with sources.',
  input: z.strictObject({ question: z.string().min(1).max(300) }),
  answer: async (published, { question }) => {
    const { hits, strangers, rest } = answerer(await namesIn(published))(question);
    const found = await Promise.all(
      hits.slice(0, MOST_HITS).map(async (hit, at) => ({
        ...{ kind: hit.kind, title: hit.title, part: hit.part, page: `/${hit.path}` },
        ...(at < MOST_SAID && (await saidAt(published, hit))),
      })),
    );
    const texts = found.length === 0 ? await linesWith(published, rest) : [];
    return {
      hits: found,
      ...(texts.length > 0 && { texts }),
      ...(strangers.length > 0 && { noSuchModelHere: strangers }),
      ...(found.length + texts.length === 0 && {
        says: 'Nothing is found. Ask by the name of a model, a job, a benchmark or a row.',
      }),
    };
  },
});

/** What a page says at the part that is meant, if that is a row or a question. */
async function saidAt(published: Published, { path }: Hit): Promise<object> {
  const [, folder, id, part] = /^(models|compare)\/([a-z0-9-]+)\/#(.+)$/.exec(path) ?? [];
  if (!folder || !id || !part) return {};
  if (folder === 'models') {
    const { rows } = await published.result('model', `models/${id}`);
    const cell = rows.find((row) => row.id === part)?.cell;
    return cell ? { state: cell.state, says: cell.text, statements: cell.statements } : {};
  }
  const pairs = await published.result('pairs', 'pairs');
  if (!pairs.some((pair) => pair.id === id)) return {};
  const { questions, rows } = await published.result('pair', `pairs/${id}`);
  const asked = questions.find((one) => one.id === part);
  if (asked) return { says: asked.answer.join(' '), sources: asked.sources };
  const row = rows.find((one) => one.id === part);
  return row ? { cells: { a: row.a, b: row.b } } : {};
}

/** What the short text of everything says where all words stand in a line. */
async function linesWith(published: Published, text: string): Promise<string[]> {
  const words = wordsOf(text.toLowerCase()).filter((word) => !isStop(word));
  if (words.length === 0) return [];
  const lines = (await published.text('llms-full.txt')).split('\n');
  return lines
    .filter((line) => words.every((word) => line.toLowerCase().includes(word)))
    .slice(0, MOST_HITS);
}
