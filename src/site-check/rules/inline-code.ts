import type { Element } from 'domhandler';
import { type SiteRule, onEachPage } from '../rule.ts';

/** Scripts that hold data, and so run nothing. */
const DATA = '[type$="json"]';

export const INLINE_CODE: SiteRule = {
  name: 'Scripts and styles are files, as the content security policy wants them',
  mend: 'Move the script to src/scripts and the style to src/styles; size a drawing by SVG attributes.',
  begin: onEachPage(({ $ }) => {
    const parts = $(`[style], style, script:not([src]):not(${DATA})`).toArray();
    const handlers = $<Element, string>('*')
      .toArray()
      .flatMap(({ tagName, attribs }) =>
        Object.keys(attribs)
          .filter((name) => name.startsWith('on'))
          .map((name) => `${tagName} has ${name}`),
      );
    return [...parts.map((part) => $.html(part).slice(0, 80)), ...handlers];
  }),
};
