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
    // Sanitised Markdown, and nothing else, is set as HTML; only the components that do so may.
    files: ['src/**/*.astro'],
    ignores: ['src/components/cell/Line.astro', 'src/components/cell/Prose.astro'],
    rules: { 'astro/no-set-html-directive': 'error' },
  },
);
