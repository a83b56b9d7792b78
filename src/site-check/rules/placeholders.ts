import { around } from '../page.ts';
import { type Rule, onEachPage } from '../rule.ts';

/** What only a program says, and what only a draft has. */
const SAID = [
  /\b(?:undefined|NaN|Infinity|Invalid Date)\b|\[object/g,
  /\[\[|\]\]|\$\{|\{\{|\bLorem ipsum\b|\b(?:TODO|FIXME|TBD|TKTK)\b/gi,
];

export const PLACEHOLDERS: Rule = {
  name: 'A page says nothing that only a program or a draft says',
  mend: 'Give the component the value, or leave the sentence out where there is none.',
  find: onEachPage(({ html }) => {
    // What stands in a program that a page shows belongs to that program.
    const shown = html.replace(/<(script|style|pre)\b.*?<\/\1>/gs, '');
    return SAID.flatMap((pattern) =>
      [...shown.matchAll(pattern)].map(({ index }) => around(shown, index)),
    );
  }),
};
