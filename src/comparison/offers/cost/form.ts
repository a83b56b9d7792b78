import { type Range, readTyped } from '../../../catalog/values/typed.ts';
import { isDay } from '../../../catalog/values/date.ts';
import type { PriceRule } from './choose.ts';
import { DAYS_A_MONTH, PLAIN_USE, type Use } from './use.ts';

/** What a reader typed into the form of costs, by the name of the field, as it stands in the address. */
export type Fields = Record<string, string>;

/** What the fields say, and what is wrong with those that cannot be read. */
export interface Asked {
  use: Use;
  rule: PriceRule;
  /** A further day on which the cost is asked for. */
  on?: string | undefined;
  /** By the name of the field. */
  faults: Record<string, string>;
  /** What was read, in numbers, by the name of the field. */
  read: Record<string, number>;
}

/** What stands in a field before a reader types. */
export const USUAL: Fields = {
  per: 'month',
  requests: '1000',
  in: '20M',
  out: '5M',
  cached: '0',
  written: '0',
  hold: '5m',
  batch: '0',
  prompt: '',
  peak: '21',
  factor: '1',
  provider: 'own',
  on: '',
};

const SHARE = { what: 'a share', from: 0, to: 100 };
const TOKENS = { what: 'a number of tokens', from: 0, to: 1e15 };
const RANGES: Record<string, Range> = {
  requests: { what: 'a number of requests', from: 0, to: 1e10 },
  in: TOKENS,
  out: TOKENS,
  cached: SHARE,
  written: SHARE,
  batch: SHARE,
  peak: SHARE,
  prompt: { what: 'the length of a prompt', from: 1, to: 1e9 },
  factor: { what: 'the factor', from: 1, to: 1000 },
};

/** Reads the fields; one that cannot be read is named, and counts as it stood at first. */
export function readFields(given: Fields): Asked {
  const fields = { ...USUAL, ...given };
  const faults: Record<string, string> = {};
  const read: Record<string, number> = {};
  const take = (name: string): number => {
    const range = RANGES[name.replace(/-.*/, '')] ?? TOKENS;
    const typed = readTyped(fields[name] ?? '', range);
    if ('fault' in typed) faults[name] = typed.fault;
    else read[name] = typed.number;
    const usual = readTyped(USUAL[name] ?? '1', range);
    return 'number' in typed ? typed.number : 'number' in usual ? usual.number : 0;
  };
  const isByRequest = fields['per'] === 'request';
  const times = isByRequest ? take('requests') * DAYS_A_MONTH : 1;
  const [input, output] = [take('in'), take('out')];
  const [cached, written] = [take('cached') / 100, take('written') / 100];
  if (cached + written > 1) faults['written'] = 'Read and written shares are 100 together at most.';
  const on = fields['on']?.trim() ?? '';
  if (on !== '' && !isDay(on)) faults['on'] = 'A day is written like 2027-01-01.';
  const prompt = fields['prompt']?.trim() ? take('prompt') : isByRequest ? input : undefined;
  const use: Use = {
    ...PLAIN_USE,
    input: input * times,
    output: output * times,
    cached,
    written: cached + written > 1 ? 1 - cached : written,
    isHour: fields['hold'] === '1h',
    batch: take('batch') / 100,
    prompt,
    peak: take('peak') / 100,
    factor: take('factor'),
  };
  return {
    use,
    rule: ruleOf(fields['provider'] ?? 'own'),
    on: isDay(on) ? on : undefined,
    faults,
    read,
  };
}

/** The factor of one model, where its own field has one: `factor-gpt-5`. */
export function factorOf(given: Fields, id: string, common: number): number {
  const typed = readTyped(given[`factor-${id}`] ?? '', RANGES['factor'] ?? TOKENS);
  return 'number' in typed ? typed.number : common;
}

function ruleOf(text: string): PriceRule {
  return text === 'own' || text === 'cheapest' || text === 'shared' ? text : { provider: text };
}
