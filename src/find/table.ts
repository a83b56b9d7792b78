import type { ReadQuestion } from './subject.ts';

/** What of the table of all models a question asks for, as its address says. */
export interface Table {
  query: string;
  /** What follows `Models`: `with vision, cheapest first`. */
  title: string;
  /** Whether the words are asked of one job as often as of all models. */
  isWeak: boolean;
}

/** What the table can be cut down to. */
const ASKS: [RegExp, string, string][] = [
  [/^(vision|multimodal|images?)$/, 'vision=yes', 'with vision'],
  [/^(audio|voice|speech)$/, 'audio=yes', 'that take sound'],
  [/^128k$/, 'context=128000', 'with 128K tokens of context or more'],
  [/^200k$/, 'context=200000', 'with 200K tokens of context or more'],
  [/^(1m|million)$/, 'context=1000000', 'with 1M tokens of context or more'],
  [/^2m$/, 'context=2000000', 'with 2M tokens of context or more'],
  [/^10m$/, 'context=10000000', 'with 10M tokens of context or more'],
  [/^(open|opensource|open-source|open-weights?)$/, 'weights=yes', 'with open weights'],
];

/** What it can be put in order by. */
const ORDERS: [RegExp, string, string][] = [
  [
    /^(cheap|cheaper|cheapest|affordable|inexpensive|lowest|budget)$/,
    'sort=price',
    'cheapest first',
  ],
  [/^(newest|latest|recent|new|newer)$/, 'sort=-released', 'newest first'],
  [/^(longest|largest|biggest|long|big|huge)$/, 'sort=-context', 'longest context first'],
];

/** What of the table is asked for; undefined where none of it is. */
export function tableOf({ jobs, asking: words }: ReadQuestion): Table | undefined {
  const find = (asks: typeof ASKS) =>
    asks.filter(([pattern]) => words.some((word) => pattern.test(word)));
  const [asks, orders] = [find(ASKS), find(ORDERS).slice(0, 1)];
  const all = [...asks, ...orders];
  if (all.length === 0) return undefined;
  const isList = words.some(isListWord);
  return {
    query: all.map(([, query]) => query).join('&'),
    title: all.map(([, , title]) => title).join(', '),
    isWeak: jobs.length > 0 && !isList && !(asks.length > 0 && orders.length > 0),
  };
}

/** Whether a word asks for several: `meta models`. */
export function isListWord(word: string): boolean {
  return /^(models?|llms?|list|all)$/.test(word);
}

/** Whether a word asks for an order of that table or for a part of it. */
export function isTableWord(word: string): boolean {
  return [...ASKS, ...ORDERS].some(([pattern]) => pattern.test(word));
}
