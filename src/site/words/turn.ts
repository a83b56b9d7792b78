import type { ModelEvent, Source } from '../../catalog/catalog.ts';

/** One turn in a model's life with everybody who tells of it. */
export interface Turn extends Pick<ModelEvent, 'on' | 'what' | 'surface' | 'check'> {
  sources: Source[];
  notes: string[];
}

/** Events that say the same become one turn; the order stays. */
export function turnsOf(events: readonly ModelEvent[]): Turn[] {
  const same = ({ on, what, surface, check }: ModelEvent) =>
    [on, what, surface, check === 'agrees' ? '' : check].join('\n');
  return [...Map.groupBy(events, same).values()].flatMap((told) => {
    const [first] = told;
    if (!first) return [];
    const { on, what, surface, check } = first;
    return {
      on,
      what,
      surface,
      check: check === 'agrees' ? undefined : check,
      sources: told.map(({ source }) => source),
      notes: told.flatMap(({ note }) => note ?? []),
    };
  });
}
