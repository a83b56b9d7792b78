import { UNFINISHED } from '../../catalog/text/draft.ts';
import { around } from '../page.ts';
import { type SiteRule, onEachPage } from '../rule.ts';

export const PLACEHOLDERS: SiteRule = {
  name: 'A page says nothing that only a program or a draft says',
  mend: 'Give the component the value, or leave the sentence out where there is none.',
  begin: onEachPage(({ html }) => {
    // What stands in a program that a page shows belongs to that program.
    const shown = html.replace(/<(script|style|pre)\b.*?<\/\1>/gs, '');
    return UNFINISHED.flatMap((pattern) =>
      [...shown.matchAll(pattern)].map(({ index }) => around(shown, index)),
    );
  }),
};
