import type { Benchmark, Family, Model, Remark, Source } from '../../catalog/catalog.ts';
import { isFull } from '../../catalog/full.ts';
import { FIELD_IDS, FIELDS } from '../../catalog/fields.ts';
import { GROUPS, type GroupId } from '../../catalog/field.ts';
import { sourcesIn } from '../citations/sources-in.ts';
import type { Cell } from '../evidence/cell.ts';
import { parentOf, snapshotsOf } from '../evidence/testimony.ts';
import { type Brief, wholeOf } from './brief.ts';
import { familyOf } from './family.ts';
import { type LifeLanes, lifeLanesOf } from '../pictures/life-lanes.ts';
import { sayTurn, sayTurnDate } from '../telling/life.ts';
import type { Life } from '../lives/surface.ts';
import { type Turn, turnsOf } from '../lives/turn.ts';
import { AVAILABILITY, availabilityCell } from '../rows/availability-row.ts';
import type { PricedOffer } from '../offers/offer.ts';
import { type BenchmarkResults, scoreCell } from '../scores/score.ts';
import { type SpeedList, speedsOf } from '../boards/speed.ts';
import { once } from '../study/studies.ts';
import type { Study } from '../study/study.ts';
import { timelineOf } from '../lives/timeline.ts';

export interface ProfileRow {
  id: string;
  label: string;
  explain: string;
  cell: Cell;
  /** The cell as the page shows it. */
  shown: Brief;
}

/** One model on a day: all that its page says. */
export interface Profile {
  model: Model;
  /** Whether a person keeps its record; of the others nobody has looked for results and remarks. */
  isKept: boolean;
  family: Family;
  life: Life;
  /** The turns of its life, as they stand on the day. */
  turns: (Turn & { when: string; says: string })[];
  /** Missing where no event is known. */
  lanes?: LifeLanes | undefined;
  /** Its fields by group, those about which nobody says anything left out. */
  groups: { id: GroupId; title: string; rows: ProfileRow[] }[];
  offers: readonly PricedOffer[];
  results: readonly BenchmarkResults[];
  /** How fast it answers, by board. */
  speeds: SpeedList[];
  /** The results as the page shows them, one beneath another. */
  scores: { benchmark: Benchmark; shown: Brief }[];
  remarks: Remark[];
  snapshots: Model[];
  parent?: Model | undefined;
  sources: Source[];
}

/** What is known of a model; made once. */
export const profileOf = once((studies, model: Model): Profile => {
  const { date } = studies;
  const study = studies.of(model);
  const { life } = study;
  const timeline = timelineOf([study], date);
  const groups = (Object.keys(GROUPS) as GroupId[]).map((id) => ({
    id,
    title: GROUPS[id],
    rows: profileRows(study, id),
  }));
  const availability = availabilityCell(life);
  if (availability.state !== 'unknown')
    groups[0]?.rows.splice(2, 0, toRow({ ...AVAILABILITY, cell: availability }));
  const told = {
    groups: groups.filter(({ rows }) => rows.length > 0),
    offers: study.offers,
    results: study.results,
    speeds: speedsOf(studies, model),
  };
  return {
    model,
    isKept: isFull(model),
    family: familyOf(studies, model),
    life,
    turns: turnsOf(life, date).map((turn) => ({
      ...turn,
      when: sayTurnDate(turn),
      says: sayTurn(turn),
    })),
    lanes: timeline && lifeLanesOf(timeline, date, false),
    ...told,
    scores: scoresOf(study),
    remarks: model.remarks,
    snapshots: snapshotsOf(studies, model),
    parent: parentOf(studies, model),
    sources: sourcesIn(
      told.groups.map(({ rows }) => rows.map(({ cell }) => cell)),
      model.events,
      told.offers,
      told.speeds.map(({ board }) => board.source),
      told.results,
      model.remarks,
    ),
  };
});

function profileRows(study: Study, group: GroupId): ProfileRow[] {
  return FIELD_IDS.filter((id) => FIELDS[id].group === group)
    .map((id) => {
      const { label, explain } = FIELDS[id];
      return toRow({ id, label, explain, cell: study.cell(id) });
    })
    .filter(({ cell }) => cell.state !== 'unknown');
}

function toRow(row: Omit<ProfileRow, 'shown'>): ProfileRow {
  return { ...row, shown: wholeOf(row.cell) };
}

function scoresOf({ model, results }: Study): Profile['scores'] {
  return results.flatMap(({ benchmark, results: runs }) => {
    const [first] = runs;
    return first ? [{ benchmark, shown: wholeOf(scoreCell(first, runs, model)) }] : [];
  });
}
