/**
 * What a provider asks for a model, by meter and by day, fit to be sent to a browser. Prices are US
 * dollars per million tokens; one that is missing is not known, and never zero.
 */

/** What is metered apart. */
export type Meter =
  'input' | 'cached' | 'write' | 'write-hour' | 'output' | 'batch-input' | 'batch-output';

export type Rates = Partial<Record<Meter, number>>;

/** Prices that hold for a whole request whose prompt is longer than so many tokens. */
export interface TierRates {
  above: number;
  rates: Rates;
}

/** The prices from a day until the next span begins, or why none is on record from then on. */
export type Span = Sold | { from: string; gone: Gone };

export interface Sold {
  from: string;
  rates: Rates;
  /** The lowest border first. */
  tiers?: TierRates[];
  /** What is asked in the dear hours of the day, and when those are. */
  peak?: { rates: Rates; hours?: string | undefined };
  /** The ids of the sources. */
  sources: string[];
}

/** `ended` at that provider, or a listing that nobody confirms once the maker has ended the model. */
export type Gone = 'ended' | 'not confirmed';

/** A provider's offer of a model. */
export interface Plan {
  provider: string;
  name: string;
  /** The format and the terms, where it is not the plain model at the plain price: `flex tier`. */
  apart?: string | undefined;
  /** Whether the price holds for all: only such a plan is the cheapest. */
  isPlain: boolean;
  /** Whether the provider is the model's maker. */
  isOwn: boolean;
  /** The day on which the price was last seen, where that is long ago. */
  seen?: string | undefined;
  /** In the order of days; the first begins today. */
  spans: Span[];
}

/** A model with all that is asked for it. */
export interface PlansOfModel {
  id: string;
  name: string;
  plans: Plan[];
}

/** All that is asked, with the names of those who say so, by the id of the source. */
export interface Asks {
  models: PlansOfModel[];
  publishers: Record<string, string>;
}

/** The span of a plan on a day; nothing before its first. */
export function spanOn({ spans }: Plan, day: string): Span | undefined {
  return spans.findLast(({ from }) => from <= day);
}

/** What a plan asks on a day, if it can be had then. */
export function soldOn(plan: Plan, day: string): Sold | undefined {
  const span = spanOn(plan, day);
  return span && 'rates' in span ? span : undefined;
}

/** `OpenAI`, or `OpenAI, flex tier`. */
export function namePlan({ name, apart }: Plan): string {
  return apart ? `${name}, ${apart}` : name;
}
