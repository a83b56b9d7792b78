import type { Model, ModelEvent, Remark, Score } from '../../catalog/catalog.ts';
import type { SurfaceLife } from '../../comparison/lives/surface.ts';
import type { Studies } from '../../comparison/study/studies.ts';
import { sayAlone } from '../../comparison/telling/life.ts';
import { profileOf } from '../../comparison/views/profile.ts';
import { toCell } from './cell.ts';
import { toOffer } from './offer.ts';
import type { ResultOf } from './shapes.ts';

/** A model as a line of a list. */
export function modelLine({ id, name, developer, family }: Model): ResultOf<'models'>[number] {
  return { id, name, developer, family, page: `/models/${id}/` };
}

/** A model whole: what its page says. */
export function modelResult(studies: Studies, model: Model): ResultOf<'model'> {
  const profile = profileOf(studies, model);
  const rows = profile.groups.flatMap(({ rows: inGroup }) => inGroup);
  return {
    ...modelLine(model),
    aliases: model.aliases,
    snapshotOf: model.snapshotOf,
    reviewed: model.reviewed,
    rows: rows.map(({ id, label, cell }) => ({ id, label, cell: toCell(cell, id) })),
    life: profile.life.surfaces.map(toStand),
    events: profile.life.events.map(toEvent),
    offers: profile.offers.map(toOffer),
    results: model.scores.map((score) => toResult(score, model)),
    remarks: model.remarks.map(toRemark),
  };
}

/** Where a model stands on a surface, in words too. */
function toStand(life: SurfaceLife): ResultOf<'model'>['life'][number] {
  const { surface, state, on, voices } = life;
  return { surface, state, on, text: sayAlone(life), sources: idsOf(voices) };
}

function idsOf(voices: SurfaceLife['voices']): string[] {
  return [...new Set(voices.map(({ source }) => source.id))];
}

function toEvent(event: ModelEvent): ResultOf<'model'>['events'][number] {
  const { what, surface, on, notBefore, announced, source, checked } = event;
  return { what, surface, on, notBefore, announced, source: source.id, checked };
}

/** A result of a benchmark with how it was run. */
function toResult(score: Score, { id }: Model): ResultOf<'model'>['results'][number] {
  const { benchmark, value, margin, settings, by, on, said, checked, source } = score;
  return {
    ...{ benchmark: benchmark.id, model: id, score: value, unit: benchmark.unit, margin },
    ...{ settings, by, on, said, checked, source: source.id },
  };
}

function toRemark(remark: Remark): ResultOf<'model'>['remarks'][number] {
  const { about, says, opinion, source, said, checked } = remark;
  return { about, says, opinion, source: source.id, said, checked };
}
