/** A month of use, as a bill needs to know it. */
export interface Use {
  /** Tokens of prompt a month, those from the cache among them. */
  input: number;
  /** Tokens of answer a month, as a reader sees them. */
  output: number;
  /** The share of the input that is read from the cache, and that which is written into it: 0 to 1. */
  cached: number;
  written: number;
  /** Whether the cache is kept for an hour; else for five minutes. */
  isHour: boolean;
  /** The share that is sent in batches, which are billed apart from the cache: 0 to 1. */
  batch: number;
  /** The length of one prompt in tokens, by which tiers go; undefined where it is not stated. */
  prompt?: number | undefined;
  /** The share that falls into the dear hours of a provider that has such: 0 to 1. */
  peak: number;
  /** Tokens billed as output for each one that is seen: reasoning is billed, too. */
  factor: number;
}

/** A month of plain use: nothing cached, batched or reasoned about. */
export const PLAIN_USE: Use = {
  input: 0,
  output: 0,
  cached: 0,
  written: 0,
  isHour: false,
  batch: 0,
  peak: 0,
  factor: 1,
};

/** Days in a month, and hours: a twelfth of a year. */
export const DAYS_A_MONTH = 365 / 12;
export const HOURS_A_MONTH = 730;
