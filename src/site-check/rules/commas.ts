import { around } from '../page.ts';
import { type SiteRule, onEachPage } from '../rule.ts';

/** What is no sentence, and a comma or a full stop that stands apart from what it follows. */
const UNSEEN = /<(script|style|code|pre)\b.*?<\/\1>/gs;
const APART = /[\p{L}\p{N})](?:<\/(?:a|b|i|small|span)>)? [,.;](?=[\s<])/gu;

export const COMMAS: SiteRule = {
  name: 'No space stands before a comma or a full stop',
  mend: 'Set the parts of the line tight in the component, as RowLinks and ModelLinks do.',
  begin: onEachPage(({ html }) => {
    const shown = html.replace(UNSEEN, '…');
    return [...shown.matchAll(APART)].map(({ index }) => around(shown, index));
  }),
};
