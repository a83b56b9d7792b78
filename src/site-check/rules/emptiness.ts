import { type Rule, onEachPage } from '../rule.ts';

const WORDED = 'td, th, li, dd, dt, summary, caption, a, button, h1, h2, h3, h4, p, option';

export const EMPTINESS: Rule = {
  name: 'Nothing that should say something is empty',
  mend: 'Say in words what is not known, or leave the element out.',
  find: onEachPage(({ $ }) =>
    $(WORDED)
      .not('[role="status"]')
      .toArray()
      .filter((element) => !$(element).text().trim() && !$(element).find('img, svg').length)
      .map((element) => `empty ${$.html(element).slice(0, 80)}`),
  ),
};
