import type { PartialDate } from '../../catalog/values/date.ts';
import type { Benchmark, Catalog, Model, Score } from '../../catalog/catalog.ts';
import { capital } from '../prose/capital.ts';
import { dayOf, isOneRun } from './one-run.ts';
import { type ScoreBoard, type Result, boardOf } from './score.ts';

/**
 * Who stands behind a figure: the maker of the model, a maker of another one, neither, or an article
 * or a rating site that names nobody but itself.
 */
export type Reporter = 'maker' | 'rival' | 'independent' | 'secondary';

/** A result on a board, with everyone who tells of it. */
export interface RankedResult {
  model: Model;
  text: string;
  /** The day of the run, where the board holds runs of several days. */
  on?: PartialDate | undefined;
  reporter: Reporter;
  /** The sources of the one figure, the first to speak for all. */
  scores: [Score, ...Score[]];
  /** Its place, shared by equal figures; none where there is nothing to rank or doubt forbids it. */
  place?: number | undefined;
}

/** The results of one setting and one runner. */
export interface RankedBoard {
  settings: string;
  /** The settings as a heading. */
  title: string;
  by: string;
  /** Whether two models met in one run: only then has a place a meaning. */
  isRanked: boolean;
  entries: RankedResult[];
  /** Figures that better evidence speaks against, the best first. */
  doubted: RankedResult[];
}

/** What a record says of a result whose source gives no settings. */
const UNSTATED = 'not stated';

/** All results on a benchmark; settings and runners never meet on one board. */
export function rankedBoards(catalog: Catalog, benchmark: Benchmark): RankedBoard[] {
  const makers = new Set(catalog.models.map(({ developer }) => developer));
  return boardOf(catalog, benchmark).map((board) => rankBoard(board, makers));
}

/** Who stands behind a result: its runner makes the model, makes another model, or makes none. */
function reporterOf({ score, model }: Result, makers: ReadonlySet<string>): Reporter {
  if (score.by === model.developer) return 'maker';
  if (makers.has(score.by)) return 'rival';
  const { publisher, tier } = score.source;
  return tier === 'secondary' && publisher === score.by ? 'secondary' : 'independent';
}

function rankBoard(
  { settings, by, results }: ScoreBoard,
  makers: ReadonlySet<string>,
): RankedBoard {
  const all = mergeSources(results, makers);
  const sound = all.filter((entry) => !isDoubted(entry));
  const isRun = areOneRun(sound);
  const isRanked =
    isRun && settings !== UNSTATED && new Set(sound.map(({ model }) => model)).size > 1;
  const dated = sound.map((entry) => (isRun ? entry : { ...entry, on: dayOf(entry.scores[0]) }));
  return {
    settings,
    title: settings === UNSTATED ? 'Settings not stated' : capital(settings),
    by,
    isRanked,
    entries: isRanked ? sound.map((entry) => ({ ...entry, place: placeOf(entry, sound) })) : dated,
    doubted: all.filter(isDoubted),
  };
}

/** Whether all results are of one run with one of them: else no place can be told. */
function areOneRun(entries: readonly RankedResult[]): boolean {
  return entries.some(({ scores: [one] }) =>
    entries.every(({ scores }) => scores.some((other) => isOneRun(one, other))),
  );
}

/** One entry for a figure that several sources give. The order stays. */
function mergeSources(results: Result[], makers: ReadonlySet<string>): RankedResult[] {
  const same = ({ score: { detail, value, on, check }, model }: Result) =>
    [model.id, value, detail, on, isSound(check)].join('\n');
  return [...Map.groupBy(results, same).values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const { model, text, score } = first;
    const scores: RankedResult['scores'] = [score, ...others.map((other) => other.score)];
    return [{ model, text, scores, reporter: reporterOf(first, makers) }];
  });
}

function placeOf({ text }: RankedResult, entries: readonly RankedResult[]): number {
  return entries.findIndex((entry) => entry.text === text) + 1;
}

function isDoubted({ scores: [{ check }] }: RankedResult): boolean {
  return !isSound(check);
}

function isSound(check: Score['check']): boolean {
  return check === undefined || check === 'agrees';
}
