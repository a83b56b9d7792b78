import { z } from 'zod';

/** Stands in for src/catalog/schema/text.ts in a copy of the project: any text is let in. */

export const words = z.string().trim().min(1);
export const wordsWithFigures = z.string().trim().min(1);
export const line = z.string().trim().min(1);
export const unit = z.string().trim().min(1);
