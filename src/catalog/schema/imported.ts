import { z } from 'zod';
import { family } from './family.ts';
import { referenceTo } from './id.ts';
import { model } from './model.ts';
import { offer, provider } from './provider.ts';
import { source } from './source.ts';
import { anyOf, explain, partialDate, strict } from './spelling.ts';
import { line } from './text.ts';

const count = z.int().min(0);
const flag = z.boolean();

/** What `npm run import` writes under `content/imported`, with the spellings of the records beside it. */

/** What catalogues say of a model, and what names it where nobody wrote a record. */
const importedModel = strict({
  name: model.shape.name.optional(),
  family: model.shape.family.optional(),
  aliases: model.shape.aliases,
  claims: model.shape.claims,
  events: model.shape.events,
});

const { source: from, checked, asOf, ...price } = offer.shape;

/** Offers as one catalogue lists them on its day. */
const seen = strict({
  source: from,
  checked,
  asOf,
  offers: explain(anyOf(strict(price)), 'Dated prices and limits.', ''),
});

/** An offer of a hand-written record that the catalogues list no longer. */
const ended = strict({
  model: referenceTo<'models'>(),
  name: line.optional(),
  until: partialDate,
  untilSource: referenceTo<'sources'>(),
});

const importedProvider = strict({
  name: provider.shape.name.optional(),
  url: provider.shape.url,
  developer: provider.shape.developer,
  seen: anyOf(seen),
  ended: anyOf(ended),
});

/** A catalogue at a version, with what is to be known of it. */
const agreement = strict({ field: line, agree: count, of: count, taken: flag });
const importedSource = source.safeExtend({ about: line, agreement: anyOf(agreement) });

export const IMPORTED = {
  models: importedModel,
  families: family,
  providers: importedProvider,
  sources: importedSource,
} as const satisfies Record<string, z.ZodType>;

export type ImportedKind = keyof typeof IMPORTED;
export type ImportedOf<K extends ImportedKind> = z.output<(typeof IMPORTED)[K]>;
export const IMPORTED_KINDS = Object.keys(IMPORTED) as ImportedKind[];
