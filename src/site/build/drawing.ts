import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { inOrder } from './in-order.ts';
import { endSlice, readMade, takeSlice, untilWhole, writeMade } from './made.ts';
import type { Share } from './share.ts';
import { type Shard, isInShard, sliceOf } from './slice.ts';

type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;

/**
 * Draws the pages. What belongs to a pair is drawn one after the other, since all of it rests on one
 * matchup, which is not kept for long. Where several processes draw, each takes the slices that nobody
 * has taken, the site itself from one end and its helpers from the other; the site takes over what they
 * have drawn, and draws the lists.
 */
export function drawing(share: Share): AstroIntegration {
  let base = '';
  return {
    name: 'matchup:drawing',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'build' || !share.made) return;
        const name = share.isHelp ? 'card-page' : 'take-over-page';
        const pattern = share.isHelp ? '/cards/[pair].json' : TAKE_OVER;
        injectRoute({
          pattern,
          entrypoint: new URL(`${name}.ts`, import.meta.url),
          prerender: true,
        });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const pathOf = ({ url }: Request) => new URL(url).pathname.slice(base.length);
        setPrerenderer((prerenderer: AstroPrerenderer) => shared(prerenderer, share, pathOf));
      },
    },
  };
}

/** The same integrations, without what they do at the end of a site where this process only helps. */
export function forShare({ isHelp }: Share, all: AstroIntegration[]): AstroIntegration[] {
  if (!isHelp) return all;
  return all.map(({ name, hooks }) => ({ name, hooks: { ...hooks, 'astro:build:done': noEnd } }));
}

function noEnd(): void {
  return undefined;
}

/** Where the lists learn of what was drawn apart. It is no page. */
const TAKE_OVER = '/take-over.json';

function shared(
  prerenderer: AstroPrerenderer,
  { made, isHelp, shard }: Share,
  pathOf: (request: Request) => string,
): AstroPrerenderer {
  const { getStaticPaths, render } = prerenderer;
  const all = async () => inOrder(await getStaticPaths(), ({ pathname }) => pathname);
  if (!made) return Object.assign(prerenderer, { getStaticPaths: all });
  const hand = isHelp ? helping(made, render) : taking(made, render);
  const order = isHelp ? (paths: Paths) => lastFirst(paths, shard) : slicesFirst;
  return Object.assign(prerenderer, {
    getStaticPaths: async () => order(await all()),
    render: ((request, options) => {
      const path = pathOf(request);
      const slice = sliceOf(path);
      return slice === undefined
        ? render(request, options)
        : hand.draw({ path, slice }, request, options);
    }) satisfies AstroPrerenderer['render'],
    teardown: async () => hand.end(),
  });
}

/** Pages of slices, the last slice first. */
function lastFirst(paths: Paths, shard?: Shard): Paths {
  return bySlice(paths)
    .filter(([slice]) => !shard || isInShard(slice, shard))
    .toReversed()
    .flatMap(([, of]) => of);
}

/** Pages of slices, then what they are taken over by, then all others. */
function slicesFirst(paths: Paths): Paths {
  const others = paths.filter(({ pathname }) => sliceOf(pathname) === undefined);
  const isLast = ({ pathname }: Paths[number]) => pathname !== TAKE_OVER;
  return [
    ...bySlice(paths).flatMap(([, of]) => of),
    ...others.toSorted((one, other) => Number(isLast(one)) - Number(isLast(other))),
  ];
}

function bySlice(paths: Paths): [slice: number, Paths][] {
  const slices = Map.groupBy(paths, ({ pathname }) => sliceOf(pathname) ?? -1);
  return [...slices].filter(([slice]) => slice >= 0).toSorted(([one], [other]) => one - other);
}

/** A page of a slice. */
interface Place {
  path: string;
  slice: number;
}

interface Hand {
  draw: (
    place: Place,
    ...asked: Parameters<AstroPrerenderer['render']>
  ) => ReturnType<AstroPrerenderer['render']>;
  end: () => void;
}

/** Which slices this process has taken, by asking for each once. */
function takenIn(made: string): (slice: number) => boolean {
  const taken = new Map<number, boolean>();
  return (slice) => {
    const isMine = taken.get(slice) ?? takeSlice(made, slice);
    taken.set(slice, isMine);
    return isMine;
  };
}

/** Draws the slices that nobody has taken, and leaves what it draws for the site. */
function helping(made: string, render: AstroPrerenderer['render']): Hand {
  const isMine = takenIn(made);
  let last: number | undefined;
  const end = () => {
    if (last !== undefined && isMine(last)) endSlice(made, last);
  };
  return {
    draw: async ({ path, slice }, request, options) => {
      if (slice !== last) end();
      last = slice;
      if (!isMine(slice)) return NO_PAGE();
      const drawn = await render(request, options);
      const response = drawn instanceof Response ? drawn : drawn.response;
      writeMade(made, slice, path, new Uint8Array(await response.arrayBuffer()));
      return NO_PAGE();
    },
    end,
  };
}

/** Draws the slices that nobody has taken, and takes over the others as soon as they are whole. */
function taking(made: string, render: AstroPrerenderer['render']): Hand {
  const isMine = takenIn(made);
  return {
    draw: async ({ path, slice }, request, options) => {
      if (isMine(slice)) return render(request, options);
      await untilWhole(made, slice);
      const bytes = readMade(made, slice, path);
      return bytes ? new Response(new Uint8Array(bytes)) : render(request, options);
    },
    end: () => undefined,
  };
}

/** Astro writes no file of a page without words. */
const NO_PAGE = () => new Response(null);
