import type { Model } from './types/model.ts';

/** Where records stand that are taken from catalogues. */
const FROM_CATALOGUES = 'content/imported/';

/**
 * Whether a person keeps the record of a model, in `content/models`. The others are known from
 * catalogues alone: what those list of it, and nothing that anybody went through.
 */
export function isFull({ isListed }: Pick<Model, 'isListed'>): boolean {
  return isListed !== true;
}

/** Whether a record is taken from catalogues, by its path from the project's root. */
export function isFromCatalogues(file: string): boolean {
  return file.startsWith(FROM_CATALOGUES);
}
