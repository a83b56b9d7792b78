import type { Testimony } from '../../catalog/catalog.ts';
import type { FieldId } from '../../catalog/fields.ts';
import type { PartialDate } from '../../catalog/values/date.ts';

/** What stands beneath the value of a cell: facts, which `telling/note` puts in words. */
export type Note =
  /** What a record says beside the value, in Markdown. */
  | { kind: 'said'; text: string }
  /** What a maintainer found wrong with a claim that stands on top for want of better. */
  | { kind: 'fault'; check: NonNullable<Testimony['check']>; text?: string | undefined }
  /** The smallest and largest figure among the offers of hosts, in tokens. */
  | { kind: 'hosts'; field: FieldId; low: number; high: number }
  /** How many hosts list a capability, of those that say Yes or No; the names of the few that say No. */
  | { kind: 'listed'; yes: number; all: number; no: string[] }
  /** The last date for which a source says so, where the statement is past its shelf life. */
  | { kind: 'as of'; said: PartialDate }
  /** Who asks a price and, where it has aged, the day it was seen and the days since. */
  | { kind: 'seller'; seller: string; seen?: { on: PartialDate; days: number } | undefined }
  /** The next price that is announced, in US dollars per million tokens. */
  | {
      kind: 'next price';
      from: PartialDate;
      dollars: number;
      isWorkedOut: boolean;
      at?: string | undefined;
    }
  /** The last day of a price, where no price after it is known. */
  | { kind: 'last day'; on: PartialDate }
  /** How a test was run: what a result cannot be read without. */
  | { kind: 'run'; run: Run };

/** The snapshot that was run, where it is not the model shown; the settings; who ran it. */
export interface Run {
  snapshot?: string | undefined;
  settings: string;
  detail?: string | undefined;
  by: string;
}

/** The words that stand beside a piece of testimony; a warning where it was found wrong. */
export function noteOf({ check, note }: Testimony): Note[] {
  if (check !== undefined && check !== 'agrees') return [{ kind: 'fault', check, text: note }];
  return note ? [{ kind: 'said', text: note }] : [];
}
