import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * What components do not import but as types: facts, and what is worked out of them. They may spell a
 * value, a name, a date or an amount, set Markdown, count, number a source, place a mark and lead to a page.
 */
const COMPUTED_ELSEWHERE =
  '/(comparison/(?!rows/sides\\.ts)|catalog/(?!values/|vocabulary\\.ts)|site/(?!address/|page/(numbering|percent)\\.ts|words/(words|voices|names(-cut)?)\\.ts|markdown/markdown\\.ts)).*\\.ts$';

/** Keys of views that hold words for readers. */
const WORDS = '/^(text|says|notes|label|title|explain)$/';
const TAKES_APART = '/^(split|startsWith|endsWith|match|matchAll|search|includes|indexOf)$/';
const READS_BACK =
  'Words are not read back into facts. Take the fact itself: the value of a cell, the kind of a note, the rule of an outcome.';

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.next-dist/'] },
  tseslint.configs.strict,
  astro.configs['flat/recommended'],
  {
    rules: {
      eqeqeq: 'error',
      'no-unused-expressions': 'error',
    },
  },
  {
    // What browsers share with the build knows the vocabulary of records, and no schema with zod.
    files: [
      'src/catalog/{vocabulary,kind,ids,row-id,field,fields}.ts',
      'src/catalog/{fields,types,values,text}/**/*.ts',
      'src/comparison/jobs/{weigh,own,turn}.ts',
      'src/comparison/several/**/*.ts',
      'src/comparison/offers/cost/**/*.ts',
      'src/comparison/fit/**/*.ts',
      'src/scripts/**/*.ts',
    ],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: ['zod'],
          patterns: [
            { group: ['**/schema/*'], message: 'Take it from src/catalog/vocabulary.ts.' },
          ],
        },
      ],
    },
  },
  {
    // An object in a sentence would be read as [object Object].
    files: ['src/comparison/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: false, allowNullish: true },
      ],
    },
  },
  {
    // Facts are known before they are put in words. What reads them back from words breaks, without
    // an error, as soon as a sentence is written otherwise; so nothing takes the words of a cell, a
    // voice or a note apart. Words that people wrote may be: an identifier of a maker, a date in a name.
    files: ['src/comparison/**/*.ts', 'src/components/**/*.astro', 'src/site/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          `CallExpression[callee.property.name=${TAKES_APART}] > MemberExpression > MemberExpression[property.name=${WORDS}]`,
          `CallExpression[callee.property.name=/^(test|exec)$/] > MemberExpression.arguments[property.name=${WORDS}]`,
          `CallExpression[callee.name=/^(parseFloat|parseInt|Number)$/] > MemberExpression.arguments[property.name=${WORDS}]`,
          'CallExpression[callee.name=/^(parseFloat|parseInt)$/]',
          'MemberExpression[computed=true] > MemberExpression.object[property.name=/^(notes|why|says)$/]',
        ].map((selector) => ({ selector, message: READS_BACK })),
      ],
    },
  },
  {
    // Components draw: what a page says is made in its view, where exports and tests can see it.
    files: ['src/components/**/*.astro'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: COMPUTED_ELSEWHERE,
              allowTypeImports: true,
              message: 'Make it in src/comparison/views or pictures, and draw what the view holds.',
            },
          ],
        },
      ],
    },
  },
  {
    // Sanitised Markdown, and JSON without a mark of HTML, is set as it is; only what does so may.
    files: ['src/**/*.astro'],
    ignores: [
      'src/components/cell/Line.astro',
      'src/components/cell/Prose.astro',
      'src/components/site/Structured.astro',
    ],
    rules: { 'astro/no-set-html-directive': 'error' },
  },
  {
    // Read by a Node that is too old to import.
    files: ['src/cli/run.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
