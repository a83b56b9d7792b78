import { makerId } from '../../catalog/maker-id.ts';
import type { Studies } from '../../comparison/study/studies.ts';
import { type CalendarEntry, calendarEntries } from './calendar.ts';

/** A calendar that readers can follow. Its file is named for what it is of. */
export interface Calendar {
  of: string;
  name: string;
  entries: CalendarEntry[];
}

/** All entries in one, then those of each maker and each model that has any. */
export function calendarsOf(studies: Studies): Calendar[] {
  const entries = calendarEntries(studies);
  const makers = Map.groupBy(entries, ({ model }) => makerId(model));
  const models = Map.groupBy(entries, ({ model }) => model);
  return [
    { of: 'all', name: 'Last days and price changes of language models', entries },
    ...[...makers].map(([maker, own]) => ({
      of: `by-${maker}`,
      name: `Last days and price changes: ${own[0]?.model.developer}`,
      entries: own,
    })),
    ...[...models].map(([model, own]) => ({
      of: model.id,
      name: `Last days and price changes: ${model.name}`,
      entries: own,
    })),
  ];
}
