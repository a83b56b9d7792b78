import { type SiteRule, onEachPage } from '../rule.ts';
import { onEachRow, valueOf } from '../row.ts';

const STATES = ['known', 'undisclosed', 'not-applicable', 'unknown'];

export const CELL_STATES: SiteRule = {
  name: 'Each cell has one of the four states, and says in words what is not known',
  mend: 'Draw the cell with CellBody from a Cell, which has a state and a text.',
  begin: onEachPage((page) => [
    ...onEachRow(page, (cells) => {
      const states = cells.map((cell) => cell.attr('data-state') ?? 'none');
      const odd = states.filter((state) => !STATES.includes(state));
      return cells.length > 0 ? odd.map((state) => `state ${state}`) : ['no cell'];
    }),
    ...page
      .$('[data-state]')
      .toArray()
      .map((cell) => valueOf(page.$(cell)))
      .filter((value) => !/[\p{L}\p{N}]/u.test(value))
      .map((value) => `a cell says "${value}"`),
  ]),
};
