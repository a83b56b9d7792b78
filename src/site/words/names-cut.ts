import { catalog } from '../catalog.ts';
import { cutterAt, isForeign } from './foreign-name.ts';

const { models, families, providers, sources } = catalog;

const names = [
  ...[...models, ...families, ...providers].map(({ name }) => name),
  ...models.map(({ developer }) => developer),
  ...sources.map(({ publisher }) => publisher),
];

/** Whether the site has names that run from right to left at all. */
export const HAS_FOREIGN = names.some(isForeign);

/** Cuts a text of the site at the names of its records that run from right to left. */
export const cutNames = cutterAt(names);
