import type { Entry } from '../file/read.ts';
import { soundOf } from '../text/look.ts';
import type { Rule } from './rule.ts';

export const SOURCE_ONCE: Rule = {
  id: 'source-once',
  says: 'No two sources have one publisher and title, for readers could not tell which is cited.',
  mend: 'Cite the one that is there, or say in the title what tells the two apart.',
  asks: true,
  find: ({ sources }) => {
    const owners = new Map<string, Entry<'sources'>>();
    return sources.flatMap((entry) => {
      const look = looksLike(entry);
      const first = owners.get(look);
      if (!first) {
        owners.set(look, entry);
        return [];
      }
      const message = `found "${entry.record.title}"; ${first.at(['title'])} has that title, of the same publisher. Cite ${first.id} instead, or say in the title what tells the two apart`;
      return [entry.problem(['title'], message)];
    });
  },
};

function looksLike({ record }: Entry<'sources'>): string {
  return [record.publisher, record.title].map(soundOf).join('\n');
}
