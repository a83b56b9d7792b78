import type { Quantity } from '../values/quantity.ts';
import type { Testimony } from './testimony.ts';
import type { CardId } from './record-id.ts';

/** What one source says of a card. */
export interface CardFact extends Testimony {
  /** In bytes, as it is named. */
  memory?: Quantity | undefined;
  /** In bytes, as the driver reports it. */
  reported?: Quantity | undefined;
  /** In US dollars. */
  price?: number | undefined;
  /** In watts. */
  power?: number | undefined;
}

/** A card that models run on. */
export interface Card {
  id: CardId;
  name: string;
  maker: string;
  body: string;
  facts: CardFact[];
}
