import type { AstroIntegration, AstroPrerenderer } from 'astro';

/**
 * Has the page of a pair, its text and its data made one after the other: all three draw from one
 * matchup, which is not kept for long.
 */
export function pairByPair(): AstroIntegration {
  return {
    name: 'matchup:pair-by-pair',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer: AstroPrerenderer) => {
          const all = prerenderer.getStaticPaths;
          return Object.assign(prerenderer, {
            getStaticPaths: async () => inOrder(await all(), ({ pathname }) => pathname),
          });
        });
      },
    },
  };
}

/** The same list with all that belongs to a pair where the first of it stood. */
export function inOrder<T>(list: readonly T[], pathOf: (one: T) => string): T[] {
  const groups = Map.groupBy(list, (one) => pairIn(pathOf(one)) ?? one);
  return [...groups.values()].flat();
}

/** The pair that an address is of: `gpt-4o-vs-llama-4-maverick`; none where it is of no pair. */
function pairIn(path: string): string | undefined {
  return /[^/]+-vs-[^/.]+/.exec(path)?.[0];
}
