import type { Layout, Testimony } from '../../catalog/catalog.ts';

/**
 * The figures of a model that decide what its cache takes, fit to be sent to a browser. What is not on
 * record is left out.
 */
export type Shape = Omit<Layout, keyof Testimony | 'parameters' | 'files'>;
