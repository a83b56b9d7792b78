/** What may not stand at a place of a text, and what may. */
export interface Slip {
  offset: number;
  found: string;
  rule: string;
}

/** Something at a place of a text that records do without, and what to write instead. */
export interface Excess {
  offset: number;
  message: string;
}
