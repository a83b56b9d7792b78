import { randomUUID } from 'node:crypto';

/**
 * The title of a link that a citation becomes on its way through Markdown, by which it is told from
 * whatever else a text links. It is new in each process, so no record can hold it, and none of it is
 * drawn.
 */
export const CITATION_TITLE: string = randomUUID();
