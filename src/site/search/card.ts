import type { Model } from '../../catalog/catalog.ts';

/** What search knows of a page that is made of records. */
export interface PageCard {
  /** Its address, without a slash at either end: `models/gpt-4o`. */
  path: string;
  kind: string;
  title: string;
  /** Addresses of the records that it bears on: a question of one of those looks in here. */
  about: string[];
  text: string;
  parts: CardPart[];
  /** How many rows each of two models leads, on the card of their page. */
  leads?: [a: number, b: number];
}

/** A part of a page with an address of its own: `#context-window`. */
export interface CardPart {
  id: string;
  title: string;
  text: string;
}

/** The addresses of models and of their families, as cards and questions name them. */
export function aboutModels(models: readonly Model[]): string[] {
  return [
    ...new Set(models.flatMap(({ id, family }) => [`models/${id}`, `families/${family}`])),
  ].sort();
}
