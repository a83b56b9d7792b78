import type { Board, Model, VerdictMove, Offer, Source, UseCase } from '../../catalog/catalog.ts';
import { idOf } from '../../catalog/ids.ts';
import { addDays, daysBetween, firstDay, hasBegun } from '../../catalog/values/date.ts';
import { isFull } from '../../catalog/full.ts';
import { hasPage } from '../rows/pages.ts';
import { byText } from '../evidence/rank.ts';
import type { SurfaceLife } from '../lives/surface.ts';
import { type Turn, turnsOf } from '../lives/turn.ts';
import { type Amount, changesBetween, priceHistoriesOf } from '../offers/history.ts';
import { type Studies, once } from '../study/studies.ts';
import { endingsOf } from '../views/ending.ts';

interface Dated {
  /** Stays the same whatever else is recorded: what feeds and calendars know it by. */
  id: string;
  /** The day on which a reader could know of it. */
  on: string;
  sources: Source[];
}

/** Something that changed, or will, and that records put on a day. */
export type Change = Dated &
  (
    | { kind: 'turn'; model: Model; turn: Turn }
    /** An end that is so near that it is told again. */
    | { kind: 'end ahead'; model: Model; life: SurfaceLife; days: number }
    | {
        kind: 'price';
        model: Model;
        was: Offer;
        is: Offer;
        changed: Amount[];
        from?: string | undefined;
      }
    | { kind: 'board'; board: Board }
    /** A job for which pairs came out otherwise than before: what moved most tellingly first. */
    | { kind: 'conclusions'; useCase: UseCase; moves: VerdictMove[] }
  );

/** So many days before its day an end is told again. */
export const WARN_DAYS = [30, 7] as const;

/** Everything that changed up to the day, the newest first. */
export const changesOf = once((studies): Change[] => {
  const all = [
    ...studies.models.flatMap((model) => [...turns(studies, model), ...prices(studies, model)]),
    ...endsAhead(studies),
    ...studies.boards.map(boardChange),
    ...conclusionChanges(movesOf(studies)),
  ];
  return all
    .filter(({ on }) => hasBegun(on, studies.date))
    .toSorted((one, other) => byText(other.on, one.on) || byText(one.id, other.id));
});

/** What changed of one model, and of what it is set against. */
export function changesIn(studies: Studies, { id }: Model): Change[] {
  return changesOf(studies).flatMap((change) => {
    if (change.kind === 'board') return [];
    if (change.kind !== 'conclusions') return change.model.id === id ? [change] : [];
    return conclusionChanges(change.moves.filter(({ a, b }) => a.id === id || b.id === id));
  });
}

/** Conclusions that moved, of pairs that still have a page. */
function movesOf(studies: Studies): VerdictMove[] {
  return (studies.moves ?? []).filter(({ a, b }) => hasPage(studies, a, b));
}

function conclusionChanges(moves: readonly VerdictMove[]): Change[] {
  const groups = Map.groupBy(moves, ({ on, useCase }) => `${on} ${useCase.id}`);
  return [...groups.values()].flatMap((own): Change[] => {
    const [first] = own;
    if (!first) return [];
    const { on, useCase } = first;
    const ranked = own.toSorted((one, other) => weightOf(other) - weightOf(one));
    const id = nameOf('job', useCase.id, on);
    return [{ kind: 'conclusions', id, on, useCase, moves: ranked, sources: [] }];
  });
}

/** A winner that another one follows tells most, then what people keep records of. */
function weightOf({ a, b, was, is }: VerdictMove): number {
  const isOther = was.kind === 'winner' && is.kind === 'winner';
  return (isOther ? 2 : 0) + (isFull(a) && isFull(b) ? 1 : 0);
}

function turns(studies: Studies, model: Model): Change[] {
  const { life } = studies.of(model);
  return turnsOf(life, studies.date)
    .filter(({ check, state }) => check === undefined && state === 'past')
    .map((turn) => ({
      kind: 'turn',
      id: nameOf(model.id, turn.what, turn.surface, turn.on),
      on: firstDay(turn.on),
      model,
      turn,
      sources: [...new Set(turn.sources)],
    }));
}

/** Ends that lie ahead, on each day on which they are told again. */
function endsAhead(studies: Studies): Change[] {
  return endingsOf(studies).ahead.flatMap(({ model, life }) => {
    const days = daysBetween(studies.date, firstDay(life.on));
    return WARN_DAYS.filter((before) => days <= before).map((before): Change => {
      const sources = [...new Set(life.voices.map(({ source }) => source))];
      const on = addDays(firstDay(life.on), -before);
      const id = nameOf(model.id, `ends in ${before} days`, life.surface, life.on);
      return { kind: 'end ahead', id, on, model, life, days: before, sources };
    });
  });
}

/** Each sighting of an offer at another price than the one before. */
function prices(studies: Studies, model: Model): Change[] {
  return priceHistoriesOf(studies.of(model).offers).flatMap(({ sightings }) =>
    sightings.slice(1).flatMap((is, at): Change[] => {
      const was = sightings[at];
      const differs = was ? changesBetween([was, is]) : [];
      if (!was || differs.length === 0) return [];
      const { offer, isToCome } = is;
      const on = firstDay((isToCome && offer.said) || is.on);
      return [
        {
          ...{ kind: 'price', model, was: was.offer, is: offer, changed: differs, on },
          from: isToCome ? offer.from : undefined,
          id: nameOf(model.id, 'price', offer.provider.id, offer.name, ...offer.terms, is.on),
          sources: [offer.source],
        },
      ];
    }),
  );
}

function boardChange(board: Board): Change {
  const { id, day, source } = board;
  return { kind: 'board', id: `board-${id}`, on: firstDay(day), board, sources: [source] };
}

function nameOf(...parts: (string | undefined)[]): string {
  return idOf(parts.filter(Boolean).join('-'));
}
