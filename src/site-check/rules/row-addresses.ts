import { type SiteRule, onEachPage } from '../rule.ts';
import { onEachRow } from '../row.ts';

export const ROW_ADDRESSES: SiteRule = {
  name: 'Each row has an address that its label leads to',
  mend: 'Draw the row with RowLine, which gives it the id of its field.',
  begin: onEachPage((page) =>
    onEachRow(page, (_, row) => {
      const id = row.attr('id');
      return id && row.find(`th a[href="#${id}"]`).length === 1 ? [] : ['no address'];
    }),
  ),
};
