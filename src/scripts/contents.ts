import { idIn } from './fragment.ts';

/** Marks the part of the page that is being read in the contents, and keeps the mark in sight. */

/** A part is being read once its heading stands in this much of the window, from the top. */
const UPPER = 0.4;

const list = document.querySelector('.jump [role=region]');
if (list) follow(list);

function follow(list: Element): void {
  const parts = [...list.querySelectorAll('a')].flatMap((link) => {
    const heading = document.getElementById(idIn(link.hash));
    return heading?.matches('main *') ? [{ link, heading }] : [];
  });
  let isWaiting = false;
  for (const event of ['scroll', 'resize', 'hashchange', 'toggle']) {
    addEventListener(event, soon, { capture: true, passive: true });
  }
  mark();

  /** Once a frame, however often the page moves in it. */
  function soon(): void {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      mark();
    });
  }

  function mark(): void {
    const read = named() ?? parts.findLast(({ heading }) => topOf(heading) < line());
    if (read?.link.ariaCurrent === 'true') return;
    for (const { link } of parts) link.ariaCurrent = link === read?.link ? 'true' : null;
    if (read) list.scrollLeft = read.link.offsetLeft - list.clientWidth / 3;
  }

  /** What the address names, as long as the page stands where a jump to it leads, or can go no further. */
  function named(): (typeof parts)[number] | undefined {
    const target = parts.find(({ link }) => link.hash === location.hash);
    if (!target) return undefined;
    const top = topOf(target.heading);
    const room = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
    const isThere = Math.abs(top - room) < 4 || (left() < 2 && top > 0 && top < innerHeight);
    return isThere ? target : undefined;
  }
}

/** How far down the window a heading counts as read: all of it where the page ends. */
function line(): number {
  return Math.max(UPPER * innerHeight, innerHeight - left());
}

/** How far the page can still go down. */
function left(): number {
  return document.documentElement.scrollHeight - innerHeight - scrollY;
}

function topOf(heading: Element): number {
  return heading.getBoundingClientRect().top;
}
