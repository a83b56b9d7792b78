/**
 * What components do not import but as types: facts, and what is worked out of them. They may spell a
 * value, a name, a date or an amount, set Markdown, count, number a source, place a mark and lead to a page.
 */
export const COMPUTED_ELSEWHERE =
  '/(comparison/(?!rows/sides\\.ts)|catalog/(?!values/|vocabulary\\.ts)|site/(?!address/|page/(numbering|percent)\\.ts|words/(words|voices|names(-cut)?)\\.ts|markdown/markdown\\.ts)).*\\.ts$';

/** Components that still work something out themselves. This list only gets shorter. */
export const COMPUTING = ['tool/CostTool.astro'];
