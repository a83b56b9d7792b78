import { firstDay, isPartialDate } from '../values/date.ts';
import { developerOf } from '../link/developer.ts';
import { FIELDS, type FieldId } from '../fields.ts';
import type { Path } from '../problems/locate.ts';
import type { Problem } from '../problems/problem.ts';
import { sayNumber } from '../values/quantity.ts';
import type { Entries, Entry } from '../file/read.ts';
import { breachesOfBoards } from './board.ts';
import { breachesOfEvents } from './events.ts';
import { breachesOfSuccession } from './succession.ts';
import { breachesOfTime, isLater } from './time.ts';
import { breachesOfWriting } from './writing.ts';
import { FORESEEABLE } from '../vocabulary.ts';

/** What has to hold between the parts of a record, and between records. Each rule lists its breaches. */

/** All breaches of all rules. */
export function breaches(entries: Entries, buildDate: string): Problem[] {
  return [
    ...Object.values(entries).flatMap((list) => spellingsTwice(list as Entry[])),
    ...entries.models.flatMap((entry) => [
      ...snapshotRules(entry, entries.models),
      ...pairsOfFacts(entry),
      ...developerTwice(entry, developerOf(entry, entries)),
      ...breachesOfEvents(entry),
      ...futurePasts(entry, buildDate),
    ]),
    ...entries.providers.flatMap((entry) => offerRules(entry, buildDate)),
    ...entries.sources.flatMap((entry) => sourceDates(entry, buildDate)),
    ...entries.benchmarks.flatMap(rangeRule),
    ...entries.models.flatMap((entry) => scoresInRange(entry, entries.benchmarks)),
    ...breachesOfBoards(entries.boards, buildDate),
    ...breachesOfTime(entries, buildDate),
    ...breachesOfSuccession(entries),
    ...breachesOfWriting(entries),
  ];
}

/** Every id and alias of a kind is an address, so no two may be the same, in whatever case. */
function spellingsTwice(entries: Entry[]): Problem[] {
  const owners = new Map<string, Entry>(entries.map((entry) => [entry.id.toLowerCase(), entry]));
  return entries.flatMap((entry) => {
    const aliases = 'aliases' in entry.record ? entry.record.aliases : [];
    return aliases.flatMap((alias, index) => {
      const owner = owners.get(alias.toLowerCase());
      owners.set(alias.toLowerCase(), owner ?? entry);
      if (!owner) return [];
      const mend = 'aliases and ids are addresses and have to differ; leave one out';
      const message = `found "${alias}", which already names ${owner.file}; ${mend}`;
      return [entry.problem(['aliases', index], message)];
    });
  });
}

/** A snapshot belongs to a model that is itself no snapshot; a name points to one of its own. */
function snapshotRules(entry: Entry<'models'>, models: Entry<'models'>[]): Problem[] {
  const { snapshotOf, pointsTo } = entry.record;
  const find = (id?: string) => models.find((model) => model.id === id);
  const problems: Problem[] = [];
  if (snapshotOf === entry.id || find(snapshotOf)?.record.snapshotOf) {
    const rule = 'a snapshot belongs to a model that is not itself a snapshot';
    problems.push(entry.problem(['snapshotOf'], `found "${snapshotOf}"; ${rule}. Name that model`));
  }
  const target = find(pointsTo);
  if (target && target.record.snapshotOf !== entry.id) {
    const rule = `allowed is a model whose snapshotOf is ${entry.id}`;
    problems.push(
      entry.problem(['pointsTo'], `found "${pointsTo}"; ${rule}. Correct one of the two`),
    );
  }
  return problems;
}

/** Of each pair the first may not be larger than the second, where one block states both. */
const NOT_LARGER: [FieldId, FieldId][] = [
  ['parameters-active', 'parameters-total'],
  ['max-output', 'context-window'],
];

function pairsOfFacts(entry: Entry<'models'>): Problem[] {
  return entry.record.claims.flatMap(({ facts }, index) =>
    NOT_LARGER.flatMap(([smaller, larger]) => {
      const [low, high] = [facts[smaller]?.value, facts[larger]?.value];
      if (low?.kind !== 'quantity' || high?.kind !== 'quantity') return [];
      if (low.number <= high.number) return [];
      const limit = `${FIELDS[larger].label.toLowerCase()} in the same block, ${sayNumber(high.number)}`;
      const message = `found ${sayNumber(low.number)}; allowed is at most the ${limit}. Correct one`;
      return [entry.problem(['claims', index, 'facts', smaller], message)];
    }),
  );
}

/** The developer of the record, or else of its family, is the one that the claims name. */
function developerTwice(entry: Entry<'models'>, developer: string): Problem[] {
  if (!developer) return [];
  const whose = entry.record.developer ? "the record's" : "its family's";
  return entry.record.claims.flatMap(({ facts, source }, index) => {
    const claimed = facts.developer?.value;
    if (claimed?.kind !== 'text' || claimed.text === developer) return [];
    const rule = `${whose} developer is "${developer}"; write both alike`;
    const message = `found "${claimed.text}" from ${source}, but ${rule}`;
    return [entry.problem(['claims', index, 'facts', 'developer'], message)];
  });
}

/** A date of the past that lies after the build date. */
export function afterBuild(
  entry: Entry,
  path: Path,
  date: string | undefined,
  buildDate: string,
): Problem[] {
  if (!date || !isPartialDate(date) || firstDay(date) <= buildDate) return [];
  const rule = `this states the past, so at most the build date, ${buildDate}`;
  return [entry.problem(path, `found ${date}; ${rule}. Correct the date`)];
}

/** No date after the build date where the record states the past. */
function futurePasts(entry: Entry<'models'>, buildDate: string): Problem[] {
  const { claims, scores, events, remarks, reviewed } = entry.record;
  const check = (path: Path, date?: string) => afterBuild(entry, path, date, buildDate);
  return [
    ...check(['reviewed'], reviewed),
    ...claims.flatMap(({ facts }, index) => {
      const cutoff = facts['knowledge-cutoff']?.value;
      const path = ['claims', index, 'facts', 'knowledge-cutoff'];
      return cutoff?.kind === 'date' ? check(path, cutoff.date) : [];
    }),
    ...scores.flatMap(({ on }, index) => check(['scores', index, 'on'], on)),
    ...events.flatMap(({ on, what }, index) =>
      FORESEEABLE.includes(what) ? [] : check(['events', index, 'on'], on),
    ),
    ...events.flatMap(({ announced }, index) => check(['events', index, 'announced'], announced)),
    ...remarks.flatMap(({ on }, index) => check(['remarks', index, 'on'], on)),
    ...Object.entries({ claims, scores, events, remarks }).flatMap(([list, items]) =>
      items.flatMap((item, index) => testimonyDates(entry, [list, index], item, buildDate)),
    ),
  ];
}

/** Nobody reads a source, or speaks, in the future. */
function testimonyDates(
  entry: Entry,
  path: Path,
  { checked, asOf }: { checked?: string | undefined; asOf?: string | undefined },
  buildDate: string,
): Problem[] {
  return [
    ...afterBuild(entry, [...path, 'checked'], checked, buildDate),
    ...afterBuild(entry, [...path, 'asOf'], asOf, buildDate),
  ];
}

/** Prices that are at most another of the same offer. */
const DISCOUNTS = [
  ['cached', 'input'],
  ['batchInput', 'input'],
  ['batchOutput', 'output'],
] as const;

function offerRules(entry: Entry<'providers'>, buildDate: string): Problem[] {
  return entry.record.offers.flatMap((offer, index) => {
    const at = (key: string) => ['offers', index, key];
    const problems = testimonyDates(entry, ['offers', index], offer, buildDate);
    const { input, output, context, maxOutput, free } = offer;
    for (const [key, full] of DISCOUNTS) {
      const [price, most] = [offer[key], offer[full]];
      if (price === undefined || most === undefined || price <= most) continue;
      const rule = `allowed is at most the ${full} price, $${most}`;
      problems.push(entry.problem(at(key), `found $${price}; ${rule}. Correct one`));
    }
    if (free && (input || output)) {
      const rule = `free: true is for a price of zero, and this one is $${input || output}`;
      problems.push(
        entry.problem(at('free'), `found true; ${rule}. Leave it out, or correct the price`),
      );
    }
    if ((input === 0 || output === 0) && !free) {
      const rule = 'a price of zero needs free: true and a source that says so';
      const key = input === 0 ? 'input' : 'output';
      problems.push(entry.problem(at(key), `found $0; ${rule}. Add it, or leave the price out`));
    }
    if ((input === undefined) !== (output === undefined)) {
      const rule = 'input and output price come together, from the same offer';
      problems.push(entry.problem(at('model'), `found one price of two; ${rule}. Add the other`));
    }
    if (context && maxOutput && maxOutput.number > context.number) {
      const rule = `allowed is at most the context, ${sayNumber(context.number)}`;
      const message = `found ${sayNumber(maxOutput.number)}; ${rule}. Correct one`;
      problems.push(entry.problem(at('maxOutput'), message));
    }
    if (offer.from && offer.until && isLater(offer.from, offer.until)) {
      const rule = `allowed is a date from ${offer.from} on`;
      problems.push(entry.problem(at('until'), `found ${offer.until}; ${rule}. Correct one`));
    }
    if (offer.until && !offer.untilSource) {
      const rule = 'an end needs untilSource, the source that says so';
      problems.push(entry.problem(at('until'), `found no untilSource; ${rule}. Add it`));
    }
    return problems;
  });
}

function sourceDates(entry: Entry<'sources'>, buildDate: string): Problem[] {
  const { published, snapshot, retrieved } = entry.record;
  const dates = { published, snapshot, retrieved };
  return Object.entries(dates).flatMap(([key, date]) => afterBuild(entry, [key], date, buildDate));
}

function rangeRule(entry: Entry<'benchmarks'>): Problem[] {
  const { range } = entry.record;
  if (!range || range[0] < range[1]) return [];
  const message = `found ${range.join(' to ')}; allowed is [lowest, highest]. Turn them round`;
  return [entry.problem(['range'], message)];
}

function scoresInRange(entry: Entry<'models'>, benchmarks: Entry<'benchmarks'>[]): Problem[] {
  return entry.record.scores.flatMap((score, index) => {
    const range = benchmarks.find(({ id }) => id === score.benchmark)?.record.range;
    if (!range || (score.value >= range[0] && score.value <= range[1])) return [];
    const rule = `${score.benchmark} runs from ${range.join(' to ')}; correct the figure or the range`;
    return [entry.problem(['scores', index, 'value'], `found ${score.value}; ${rule}`)];
  });
}
