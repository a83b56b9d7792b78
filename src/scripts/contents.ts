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
  const rootMargin = `0px 0px ${-100 * (1 - UPPER)}% 0px`;
  const observer = new IntersectionObserver(() => mark(), { rootMargin });
  for (const { heading } of parts) observer.observe(heading);

  function mark(): void {
    const read = parts.findLast(
      ({ heading }) => heading.getBoundingClientRect().top < innerHeight * UPPER,
    );
    for (const { link } of parts) link.ariaCurrent = link === read?.link ? 'true' : null;
    if (read) list.scrollLeft = read.link.offsetLeft - list.clientWidth / 3;
  }
}
