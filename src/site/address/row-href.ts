import type { RowLink } from '../../comparison/prose/prose.ts';
import { href } from './href.ts';

/** Where a link to a row leads: within the page, or to the page that it names. */
export function rowHref({ page, row }: RowLink): string {
  if (!page) return `#${row}`;
  return row === '' ? href(page) : `${href(page)}#${row}`;
}
