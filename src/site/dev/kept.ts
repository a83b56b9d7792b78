import { keeping } from '../../catalog/file/keep.ts';

/** What `astro dev` has read of the records; it outlives the modules that a saved record makes anew. */
export const kept = keeping();
