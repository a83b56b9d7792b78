import { catalog } from '../catalog.ts';
import { cutterAt } from './foreign-name.ts';

const { models, families, providers } = catalog;

/** Cuts a text of the site at the names of its records that run from right to left. */
export const cutNames = cutterAt([
  ...[...models, ...families, ...providers].map(({ name }) => name),
  ...models.map(({ developer }) => developer),
]);
