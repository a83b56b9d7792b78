import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

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
      'src/catalog/{types,values,text}/**/*.ts',
      'src/comparison/jobs/{weigh,decide}.ts',
      'src/comparison/several/**/*.ts',
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
    // Sanitised Markdown, and nothing else, is set as HTML; only the components that do so may.
    files: ['src/**/*.astro'],
    ignores: ['src/components/cell/Line.astro', 'src/components/cell/Prose.astro'],
    rules: { 'astro/no-set-html-directive': 'error' },
  },
  {
    // Read by a Node that is too old to import.
    files: ['src/cli/run.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
