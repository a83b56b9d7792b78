import type { Model } from '../../catalog/catalog.ts';
import { sayNumber } from '../../catalog/values/quantity.ts';
import { type PictureEntry, figureOf, rivalFigures, sayEntry } from './entry.ts';
import { logShare } from './scale.ts';

/** Context windows on one log scale, with what that many tokens hold. Places are fractions. */
export interface ContextScale {
  ticks: { at: number; label: string }[];
  landmarks: { at: number; label: string }[];
  lanes: ContextLane[];
}

/** One model on the scale; without a place where its window is not known. */
export interface ContextLane {
  model: Model;
  at?: number | undefined;
  rivals: number[];
  /** `128,000 tokens, about one novel`. */
  says: string;
}

/** Rules of thumb in tokens, each told at /methodology/. */
const PAGE = 400;
const NOVEL = 300 * PAGE;
const LANDMARKS = [
  { tokens: 80 * PAGE, label: 'report' },
  { tokens: NOVEL, label: 'novel' },
  { tokens: 500_000, label: 'codebase' },
];
const LOW = 8_000;
const HIGH = 10_000_000;
const TICKS = [8_000, 100_000, 1_000_000, 10_000_000, 100_000_000];

/** The context windows of some models; undefined where not one is known. */
export function contextScaleOf(entries: readonly PictureEntry[]): ContextScale | undefined {
  const figures = entries.flatMap(({ cell }) => [figureOf(cell) ?? [], rivalFigures(cell)].flat());
  if (figures.length === 0) return undefined;
  const scale = { low: Math.min(LOW, ...figures), high: Math.max(HIGH, ...figures) };
  const place = (tokens: number) => logShare(tokens, scale);
  const ticks = TICKS.filter((tokens) => tokens <= scale.high);
  return {
    ticks: ticks.map((tokens) => ({ at: place(tokens), label: sayShort(tokens) })),
    landmarks: LANDMARKS.map(({ tokens, label }) => ({ at: place(tokens), label })),
    lanes: entries.map((entry) => toLane(entry, place)),
  };
}

function toLane(entry: PictureEntry, place: (tokens: number) => number): ContextLane {
  const tokens = figureOf(entry.cell);
  const holds = tokens === undefined ? [] : [sayHolds(tokens)];
  return {
    model: entry.model,
    at: tokens === undefined ? undefined : place(tokens),
    rivals: rivalFigures(entry.cell).map(place),
    says: [sayEntry(entry), ...holds].join(', '),
  };
}

/** `about 8 novels`, or pages where it is less than one. */
export function sayHolds(tokens: number): string {
  const novels = Math.round(tokens / NOVEL);
  if (novels > 1) return `about ${sayNumber(novels)} novels`;
  return tokens >= NOVEL ? 'about one novel' : `about ${Math.round(tokens / PAGE)} pages`;
}

/** `8K`, `10M`. */
function sayShort(tokens: number): string {
  return tokens < 1e6 ? `${tokens / 1e3}K` : `${tokens / 1e6}M`;
}
