/**
 * Shows a source beside whatever cites it: at the first press where the browser does not do so while
 * a reader dwells on the link; the second press goes to the list.
 */

/** The source that stood open when a press began: the press itself closes it. */
let shown: Element | null = null;

const remember = () => (shown = document.querySelector('.sources :popover-open'));
addEventListener('pointerdown', remember, true);
addEventListener('keydown', remember, true);

for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href^="#s"]')) {
  const source = sourceOf(link);
  if (!source?.showPopover) continue;
  link.setAttribute('interestfor', source.id);
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (shown === source) return source.hidePopover();
    event.preventDefault();
    source.showPopover({ source: link });
  });
}

function sourceOf({ hash }: HTMLAnchorElement): HTMLElement | null {
  const number = /^#s(\d+)$/.exec(hash)?.[1];
  const source = number ? document.getElementById(`p${number}`) : null;
  return source?.hasAttribute('popover') ? source : null;
}
