import { lowerFirst } from '../prose/lower-first.ts';
import type { CellState } from '../evidence/cell.ts';
import type { Outcome } from '../rows/outcome.ts';
import type { Sides } from '../rows/sides.ts';
import type { Parcel } from './parcel.ts';
import { type RowMeeting, leadersOf, sayLeads, sayOpen } from './several-lead.ts';

/**
 * Two to four models in one table. A build writes what each model shows and how each two come out; a
 * reader's browser puts together those that were chosen.
 */

/** Who says something, as a table of several has room for it. */
export interface Said {
  /** The id of the source. */
  source: string;
  publisher: string;
  tier: string;
  /** The date for which it says so, in words. */
  on: string;
  says: string;
}

/** What a cell shows, fit to be sent to a browser. */
export interface CellPart {
  state: CellState;
  text: string;
  /** Short lines beneath the value, as HTML that is safe to set. */
  notes: string[];
  voices: Said[];
  /** How many more sources say so; they stand on the model's page. */
  uncited: number;
  rivals: Said[];
  /** Why the value is on top, where others say otherwise. */
  why?: string | undefined;
  estimates: Said[];
  /** What is also said: `2 other runs`. */
  more?: string | undefined;
}

/** What a model shows beside any other model, by row. */
export interface ModelCells {
  id: string;
  name: string;
  cells: Record<string, CellPart>;
}

/** The same with what it is compared by. */
export interface ModelPart extends ModelCells {
  /** The ids of others with which it has a page, where one of the two is known from catalogues alone. */
  pagesWith: string[];
  /** HTML of those notes beneath results that are more than plain text. */
  markup: Record<string, string>;
  parcel: Parcel;
}

/** How two models come out, by row, and the cells that depend on the other model. */
export interface PairPart {
  /** Their ids. */
  models: Sides<string>;
  outcomes: Record<string, Outcome>;
  cells: Record<string, Sides<CellPart>>;
}

/** A cell of a table of several: one version, or several where it depends on the other model. */
export interface Column {
  versions: { cell: CellPart; against: string[] }[];
  state: CellState;
  /** Whether it leads the row. */
  isLeader: boolean;
  /** Whom it leads, and how far; empty if nobody. */
  leads: string;
}

/** A row of a table of several models. */
export interface SeveralRow {
  columns: Column[];
  /** Who is even, and what is undecided. */
  open: string[];
  /** Whether all show the same. */
  isAlike: boolean;
}

/**
 * A row of a table, if any two of its models are compared on it.
 * @param none what stands in a cell of a model of which the row says nothing
 */
export function severalRow(
  id: string,
  none: string,
  models: readonly ModelCells[],
  pairs: readonly PairPart[],
): SeveralRow | undefined {
  if (!pairs.some(({ outcomes }) => id in outcomes)) return undefined;
  const names = new Map(models.map((model) => [model.id, model.name]));
  const versions = models.map((model) => versionsOf(id, model, names, pairs) ?? blank(none));
  const states = new Map(models.map(({ name }, index) => [name, stateOf(versions[index] ?? [])]));
  const meetings = pairs.map((pair) => meetingOf(id, pair, names, states, none));
  const leaders = leadersOf([...names.values()], meetings);
  return {
    columns: models.map(({ name }, index) => ({
      versions: versions[index] ?? [],
      state: states.get(name) ?? 'unknown',
      isLeader: leaders.includes(name),
      leads: sayLeads(name, meetings),
    })),
    open: sayOpen(tellingOf(meetings, states)),
    isAlike: new Set(versions.map(sameness)).size === 1,
  };
}

type Versions = Column['versions'];

/** What a model shows in a row: equal versions once, each with the models that it is compared with if they differ. */
function versionsOf(
  id: string,
  model: ModelCells,
  names: ReadonlyMap<string, string>,
  pairs: readonly PairPart[],
): Versions | undefined {
  const own = model.cells[id];
  if (own) return [{ cell: own, against: [] }];
  const met = pairs.flatMap(({ models: { a, b }, cells }) => {
    const [side, other] = a === model.id ? (['a', b] as const) : (['b', a] as const);
    const cell = b === model.id || a === model.id ? cells[id]?.[side] : undefined;
    return cell ? [{ cell, other: names.get(other) ?? other }] : [];
  });
  const groups = [...Map.groupBy(met, ({ cell }) => JSON.stringify(cell)).values()];
  const versions = groups.flatMap((group) => {
    const against = groups.length > 1 ? group.map(({ other }) => other) : [];
    return group.slice(0, 1).map(({ cell }) => ({ cell, against }));
  });
  return versions.length > 0 ? versions : undefined;
}

function blank(text: string): Versions {
  const none = { notes: [], voices: [], uncited: 0, rivals: [], estimates: [] };
  return [{ cell: { state: 'unknown', text, ...none }, against: [] }];
}

/** Known if any version is. */
function stateOf(versions: Versions): CellState {
  const states = versions.map(({ cell }) => cell.state);
  return states.find((state) => state === 'known') ?? states[0] ?? 'unknown';
}

const OPEN: Outcome = { kind: 'undecided', why: [] };

/** How two models come out; undecided on a row that their own page does not have. */
function meetingOf(
  id: string,
  { models: { a, b }, outcomes }: PairPart,
  names: ReadonlyMap<string, string>,
  states: ReadonlyMap<string, CellState>,
  none: string,
): RowMeeting {
  const models = { a: names.get(a) ?? a, b: names.get(b) ?? b };
  const missing = [models.a, models.b].filter((name) => states.get(name) !== 'known');
  const reason = lowerFirst(none);
  const why = missing.map((name) => `${reason} for ${name}`).join('; ') || 'nothing to compare';
  const outcome = outcomes[id];
  return outcome ? { models, outcome } : { models, outcome: OPEN, nothing: why };
}

/** Meetings that say something: where neither is known, those with a third say it already. */
function tellingOf(
  meetings: readonly RowMeeting[],
  states: ReadonlyMap<string, CellState>,
): readonly RowMeeting[] {
  const telling = meetings.filter(
    ({ models: { a, b } }) => states.get(a) === 'known' || states.get(b) === 'known',
  );
  return telling.length > 0 ? telling : meetings;
}

/** What two cells share that show the same. */
function sameness(versions: Versions): string {
  return versions.map(({ cell: { state, text } }) => (state === 'known' ? text : state)).join('\n');
}
