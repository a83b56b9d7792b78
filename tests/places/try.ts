import { moments } from './moments.ts';
import { type Column, type Result, tryOne } from './trial.ts';
import { trials } from './trials.ts';
import { packages, remove } from './world.ts';

/** A line of the table: what was tried, how often, and how it came out. */
type Row = { tried: string; times: number } & Record<Column, number>;

/** What came of all trials. */
export interface Outcome {
  rows: Row[];
  /** What is not right, a line each. */
  faults: string[];
  /** What could not be tried here, and why. */
  leftOut: string[];
}

/** As many trials at a time as there are processors to run them. */
const AT_ONCE = 2;

/** Tries every setting and place once, and each kind of moment so often; those with a word in their names. */
export async function tryPlaces(times: number, wanted = ''): Promise<Outcome> {
  const installed = packages();
  const all = [
    ...trials()
      .filter(({ name }) => name.includes(wanted))
      .map((trial) => () => tryOne(trial, installed)),
    ...moments(times, installed, wanted),
  ];
  const results: Result[] = [];
  const work = async () => {
    for (let next = all.shift(); next; next = all.shift()) results.push(await next());
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  remove(installed);
  return outcomeOf(results);
}

function outcomeOf(results: readonly Result[]): Outcome {
  const tried = results.filter(({ column }) => column !== 'left out');
  const byName = [...Map.groupBy(tried, ({ name }) => name)];
  const count = (list: readonly Result[], column: Column) =>
    list.filter((result) => result.column === column).length;
  return {
    rows: byName.map(([name, list]) => ({
      tried: name,
      times: list.length,
      right: count(list, 'right'),
      wrong: count(list, 'wrong'),
      lost: count(list, 'lost'),
      'left behind': count(list, 'left behind'),
    })),
    faults: tried
      .filter(({ column }) => column !== 'right')
      .map(({ name, column, why }) => `${column}: ${name}: ${why}`),
    leftOut: results
      .filter(({ column }) => column === 'left out')
      .map(({ name, why }) => `${name}, for ${why}`),
  };
}
