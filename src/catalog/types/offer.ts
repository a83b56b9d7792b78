import type { PartialDate } from '../values/date.ts';
import type { Format, Term } from '../vocabulary.ts';
import type { Quantity } from '../values/quantity.ts';
import type { Source } from './source.ts';
import type { Testimony } from './testimony.ts';
import type { ModelId, ProviderId } from './record-id.ts';

/** A provider's dated price and limits for a model; money in US dollars per million tokens. */
export interface Offer extends Testimony {
  provider: Provider;
  model: ModelId;
  name?: string | undefined;
  /** The format or build that is served. */
  variant?: Format | undefined;
  /** The conditions of the price, sorted; none where it is the plain one. */
  terms: readonly Term[];
  input?: number | undefined;
  output?: number | undefined;
  cached?: number | undefined;
  cacheWrite?: number | undefined;
  batchInput?: number | undefined;
  batchOutput?: number | undefined;
  free: boolean;
  context?: Quantity | undefined;
  maxOutput?: Quantity | undefined;
  functionCalling?: boolean | undefined;
  structuredOutputs?: boolean | undefined;
  /** The length of prompt from which this price holds. */
  above?: Quantity | undefined;
  /** The hours of the day in which it holds. */
  hours?: string | undefined;
  from?: PartialDate | undefined;
  until?: PartialDate | undefined;
  untilSource?: Source | undefined;
}

/** Who sells models. Its offers name it, so it does not name them: records hold no circles. */
export interface Provider {
  id: ProviderId;
  name: string;
  aliases: string[];
  url?: string | undefined;
  developer?: string | undefined;
  /** What events call its products for chat, to which its offers do not belong. */
  apps: string[];
  /** The ids of the models of which it has offers. */
  sells: ModelId[];
  body: string;
}
