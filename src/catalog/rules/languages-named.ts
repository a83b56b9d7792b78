import { type Rule, onEach } from './rule.ts';

const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const NO_LANGUAGE = /^(?:multilingual|multi|mul|many|all|other|others|various|etc\.?|und)$/i;

export const LANGUAGES_NAMED: Rule = {
  id: 'languages-named',
  says: 'Languages stand by their English names, one by one.',
  mend: 'Write the name of the language, such as English.',
  find: onEach('models', (entry) =>
    entry.record.claims.flatMap(({ facts }, index) => {
      const value = facts.languages?.value;
      if (value?.kind !== 'list') return [];
      return value.items.flatMap((item, at) => {
        const mend = wrongLanguage(item);
        const path = ['claims', index, 'facts', 'languages', at];
        return mend ? [entry.problem(path, `found "${item}"; ${mend}`)] : [];
      });
    }),
  ),
};

/** Languages stand on pages as they are written, so a code would be read as a word. */
function wrongLanguage(item: string): string | undefined {
  if (NO_LANGUAGE.test(item)) return 'it names no language. Write each, or leave the field out';
  const name = /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/.test(item) ? NAMES.of(item) : undefined;
  return name ? `allowed are names, as readers see them. Write ${name}` : undefined;
}
