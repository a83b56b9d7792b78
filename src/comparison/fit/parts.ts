import type { Shape } from './shape.ts';

/** What a browser needs to know of the models and cards, as the build writes it. */
export interface FitParts {
  models: FitModel[];
  cards: FitCard[];
  /** The names of those who say so, by the id of the source. */
  publishers: Record<string, string>;
}

export interface FitModel {
  id: string;
  name: string;
  parameters?: number | undefined;
  shape: Shape;
  /** Bytes of published files, by format. */
  files: Record<string, number>;
  /** The longest context that the maker states. */
  window?: number | undefined;
  /** What sources disagree on, a sentence each. */
  disputes: string[];
  /** What has to be said of the figures. */
  notes: string[];
  sources: string[];
}

export interface FitCard {
  id: string;
  name: string;
  memory: number;
  price?: number | undefined;
  power?: number | undefined;
  sources: string[];
}
