import type { Catalog, Family, Model, Remark, Source } from '../../catalog/catalog.ts';
import { firstDay } from '../../catalog/values/date.ts';
import { FIELD_IDS, type FieldId, fieldOf } from '../../catalog/fields.ts';
import { valuesAgree } from '../../catalog/values/value.ts';
import type { Advice, AdviceStep } from '../lives/advice.ts';
import { sourcesIn } from '../citations/sources-in.ts';
import { type MemberRow, memberRow, scoreRow } from './member-row.ts';
import { saySnapshots } from '../telling/snapshots.ts';
import { byText, rankClaims } from '../evidence/rank.ts';
import { type LifeLanes, lifeLanesOf } from '../pictures/life-lanes.ts';
import { timelineOf } from '../lives/timeline.ts';
import { availabilityCell } from '../rows/availability-row.ts';
import { pagesOf } from '../rows/pages.ts';
import type { Sides } from '../rows/sides.ts';
import { type ScoreChange, scoreChangesOf } from '../scores/score-change.ts';
import type { Studies } from '../study/studies.ts';
import { chainOf, namedBy } from '../study/succession.ts';

/** How the dated snapshots of a model differ. */
export interface Snapshots {
  of: Model;
  /** The oldest first. */
  models: Model[];
  rows: MemberRow[];
  scores: ScoreChange[];
  /** The same as rows. */
  results: MemberRow[];
  /** How many results rose and fell from each to the next, in a sentence each. */
  says: string[];
}

/** A member with what follows it, and what it is named as the successor of. */
export interface Succession {
  advice: Advice;
  /** Where the advice of today leads, by way of models on record. */
  chain: string[];
  follows: AdviceStep[];
}

/** A family on a day: all that its page says. */
export interface Kin {
  family: Family;
  /** In the order of release, snapshots behind their model, what was never released last. */
  members: Model[];
  /** The members side by side; nothing of a family of many, which `memberList` tells. */
  rows: MemberRow[];
  /** The claims that members are presented by; of a family of many they stand on the pages of models. */
  claims: { model: Model; remarks: Remark[] }[];
  snapshots: Snapshots[];
  successions: Succession[];
  /** The lives of the members on one axis; missing where no event is known. */
  lanes?: LifeLanes | undefined;
  pairs: Sides<Model>[];
  /** Numbered on the page in this order. */
  sources: Source[];
}

/** So many models a reader can compare side by side; more stand beneath each other. */
export const MOST_BESIDE = 8;

const ROWS: readonly FieldId[] = [
  'released',
  'parameters-active',
  'parameters-total',
  'context-window',
  'context-trained',
  'max-output',
  'knowledge-cutoff',
  'open-weights',
];

/** Each snapshot has its own day of release, and what follows it has a part of the page. */
const TOLD_ELSEWHERE: readonly FieldId[] = ['released', 'successor'];

/** What is known of a family. */
export function kinOf(studies: Studies, family: Family): Kin {
  const members = membersOf(studies, family);
  const beside = members.length > MOST_BESIDE ? [] : members;
  const told = {
    rows: beside.length > 0 ? memberRows(studies, beside) : [],
    claims: beside.map((model) => ({ model, remarks: model.remarks.filter(({ key }) => key) })),
    snapshots: members.flatMap((model) => snapshotsIn(studies, model, members)),
    successions: members.flatMap((model) => successionOf(studies, model)),
  };
  const pairs = pagesOf(studies).filter(({ a, b }) => members.includes(a) && members.includes(b));
  const timeline = timelineOf(members.map(studies.of), studies.date);
  const lanes = timeline && lifeLanesOf(timeline, studies.date, true);
  return { family, members, ...told, lanes, pairs, sources: sourcesOf(told) };
}

/** The sources that the page leads to, in the order of its parts. */
function sourcesOf({ rows, claims, snapshots, successions }: Told): Source[] {
  const shown = (list: readonly MemberRow[]) =>
    list.map((row) => row.shown.map(({ brief }) => brief.cell));
  return sourcesIn(
    shown(rows),
    claims,
    snapshots.map((part) => shown([...part.rows, ...part.results])),
    successions.map(({ advice, follows }) => [...advice.steps, ...follows]),
  );
}

type Told = Pick<Kin, 'rows' | 'claims' | 'snapshots' | 'successions'>;

/** The family that a model belongs to. */
export function familyOf({ families }: Catalog, model: Model): Family {
  const family = families.find(({ id }) => id === model.family);
  if (!family) throw new Error(`There is no family ${model.family}`);
  return family;
}

/** The models of a family in the order of release, of one day the smaller first. */
export function membersOf({ models }: Catalog, { id }: Family): Model[] {
  const members = models.filter(({ family }) => family === id);
  const root = (model: Model) => members.find((other) => other.id === model.snapshotOf) ?? model;
  return members.toSorted(
    (one, other) =>
      byText(releasedOn(root(one)), releasedOn(root(other))) ||
      sizeOf(root(one)) - sizeOf(root(other)) ||
      byText(root(one).id, root(other).id) ||
      Number(one.snapshotOf !== undefined) - Number(other.snapshotOf !== undefined) ||
      byText(releasedOn(one), releasedOn(other)) ||
      byText(one.id, other.id),
  );
}

/** The first release that nobody has found wrong; beyond all dates where there is none. */
function releasedOn({ events }: Model): string {
  const days = events
    .filter(({ what, check = 'agrees' }) => what === 'released' && check === 'agrees')
    .map(({ on }) => firstDay(on));
  return days.sort()[0] ?? '9999';
}

/** Parameters in all; 0 where nobody says. */
function sizeOf({ claims }: Model): number {
  const top = rankClaims(claims.filter(({ field }) => field === 'parameters-total'))?.top;
  return top?.value?.kind === 'quantity' ? top.value.number : 0;
}

function memberRows(studies: Studies, members: readonly Model[]): MemberRow[] {
  const rows = ROWS.map((id) => fieldRow(studies, members, id));
  const cells = members.map((model) => availabilityCell(studies.of(model).life));
  const availability = {
    id: 'availability',
    row: 'availability',
    label: 'Availability',
    explain: 'Where it can be used, and until when.',
    cells,
  };
  return [...rows.slice(0, 1), memberRow(availability, members), ...rows.slice(1)].filter(
    ({ cells }) => cells.some(({ state }) => state !== 'unknown'),
  );
}

function fieldRow(studies: Studies, models: readonly Model[], id: FieldId): MemberRow {
  const { label, explain } = fieldOf(id);
  const cells = models.map((model) => studies.of(model).cell(id));
  return memberRow({ id, row: id, label, explain, cells }, models);
}

/** The snapshots of a model among the members, and how they differ; nothing if there is one at most. */
function snapshotsIn(studies: Studies, of: Model, members: readonly Model[]): Snapshots[] {
  const models = members.filter(({ snapshotOf }) => snapshotOf === of.id);
  if (models.length < 2) return [];
  const rows = FIELD_IDS.filter((id) => !TOLD_ELSEWHERE.includes(id))
    .map((id) => fieldRow(studies, models, id))
    .filter(isChanged)
    .map((row) => ({ ...row, id: `changed-${row.id}` }));
  const scores = scoreChangesOf(studies, models);
  const results = scores.map((change) => scoreRow(change, models));
  return [{ of, models, rows, scores, results, says: saySnapshots(models, scores) }];
}

/** Whether two cells of a row hold different values. */
function isChanged({ id, cells }: MemberRow): boolean {
  const values = cells.flatMap(({ voices: [top] }) => top?.value ?? []);
  const [first, ...others] = values;
  return (
    first !== undefined &&
    others.some((value) => valuesAgree(first, value, fieldOf(id as FieldId)) !== true)
  );
}

function successionOf(studies: Studies, model: Model): Succession[] {
  const { advice } = studies.of(model);
  const follows = namedBy(studies, model);
  if (advice.steps.length + follows.length === 0) return [];
  return [{ advice, chain: chainOf(studies, model), follows }];
}
