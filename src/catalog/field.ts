/** What can be said of a model. Those that there are stand in `fields/`, a table for each section of a page. */
export interface Field {
  /** The row's heading. */
  label: string;
  group: GroupId;
  kind: 'text' | 'flag' | 'quantity' | 'date' | 'list' | 'choice';
  /** One sentence for readers: what the row means. */
  explain: string;
  /** How a record spells it. */
  example: string;
  unit?: string;
  /** Which way is better. Left out where neither is: such a row is unordered. */
  better?: 'more' | 'later' | 'yes';
  /** The part of a figure by which two sources may differ and still agree. */
  tolerance?: number;
  /** The least and the most that such a thing has; what lies beyond is asked about. */
  range?: readonly [number, number];
  /** Each source may name a part of it: what one adds, marked as agreeing, stands beside the rest. */
  adds?: boolean;
  /** What events call that part of a surface which lets the model do it: `OpenAI API, fine-tuning`. */
  part?: string;
  /** What a `choice` or a `list` may hold, with the words for pages. */
  options?: Readonly<Record<string, string>>;
  /** Said of the model, so it holds for each dated snapshot that has no claim of its own. */
  inherited: boolean;
  /** What makes it move, and so how long a statement may stand. */
  shelf: ShelfId;
}

/** The days after which a statement wants to be read again, and carries its date on pages. */
export const SHELF_LIVES = {
  /** Settled when the model was trained: an old document is as good as a new one. */
  trained: 1825,
  /** Given out with the model, and changed only by a new licence or a new edition. */
  published: 730,
  /** What a service lets the model do: changed with its versions, a few times in years. */
  served: 365,
  /** Terms that a service changes at will, often without notice. */
  terms: 180,
} as const;
type ShelfId = keyof typeof SHELF_LIVES;

/** The sections of a comparison, in the order of the page. */
export const GROUPS = {
  identity: 'Identity',
  design: 'Architecture and size',
  context: 'Context and knowledge',
  modalities: 'Input and output',
  capabilities: 'Capabilities',
  access: 'Weights and licence',
  training: 'Training',
  service: 'Using it as a service',
} as const;
export type GroupId = keyof typeof GROUPS;
