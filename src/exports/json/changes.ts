import type { Conclusion, VerdictMove } from '../../catalog/catalog.ts';
import { type Change, changesOf } from '../../comparison/changes/change.ts';
import { pageOf } from '../../comparison/changes/changes-view.ts';
import type { Studies } from '../../comparison/study/studies.ts';
import { sayChange, sayMore } from '../../comparison/telling/change.ts';
import type { ResultOf } from './shapes.ts';

type ChangeOut = ResultOf<'changes'>[number];
type MoveOut = NonNullable<ChangeOut['moves']>[number];

/** Everything that changed up to the day, the newest first. */
export function changesResult(studies: Studies): ResultOf<'changes'> {
  return changesOf(studies).map(toChange);
}

function toChange(change: Change): ChangeOut {
  const { id, on, kind, sources } = change;
  return {
    ...{ id, on, kind, page: pageOf(change), sources: sources.map((source) => source.id) },
    says: sayChange(change),
    ...(kind === 'conclusions' ? { moves: change.moves.map(toMove) } : { more: sayMore(change) }),
  };
}

function toMove({ pair, useCase, was, is, because }: VerdictMove): MoveOut {
  return { pair, job: useCase.id, was: toConclusion(was), is: toConclusion(is), because };
}

function toConclusion({ kind, model }: Conclusion): MoveOut['was'] {
  return { kind, model: model?.id };
}
