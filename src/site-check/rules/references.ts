import { type SiteRule, onEachPage } from '../rule.ts';

/** Attributes that name ids of the same page. */
const NAMING = [
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-errormessage',
  'aria-flowto',
  'aria-labelledby',
  'aria-owns',
  'commandfor',
  'for',
  'form',
  'headers',
  'interestfor',
  'list',
  'popovertarget',
];

export const REFERENCES: SiteRule = {
  name: 'An attribute that names an id names one that is there',
  mend: 'Draw the named element on the same page, or leave the attribute out.',
  begin: onEachPage(({ $, ids }) => {
    return $(NAMING.map((name) => `[${name}]`).join())
      .toArray()
      .flatMap((element) => NAMING.flatMap((name) => named($(element).attr(name), name)))
      .filter(({ id }) => !ids.has(id))
      .map(({ name, id }) => `${name} names ${id || 'nothing'}`);
  }),
};

function named(ids: string | undefined, name: string): { name: string; id: string }[] {
  return ids === undefined ? [] : ids.split(/\s+/).map((id) => ({ name, id }));
}
