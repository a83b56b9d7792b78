import { type SiteRule, onEachPage, repeated } from '../rule.ts';

export const IDS: SiteRule = {
  name: 'Each id stands once on its page, and is a word',
  mend: 'Give one of the two another id; links to an id are promises, so keep the older one.',
  begin: onEachPage(({ $ }) => {
    const ids = $('[id]')
      .toArray()
      .map((element) => $(element).attr('id') ?? '');
    return [
      ...repeated(ids).map((id) => `twice: ${id}`),
      ...ids.filter((id) => !/^\S+$/.test(id)).map((id) => `no word: "${id}"`),
    ];
  }),
};
