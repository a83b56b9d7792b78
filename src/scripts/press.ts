/** Acts at a press on a link in the place of what it leads to; a press for a new tab stays one. */
export function onPress(links: string, act: (link: HTMLAnchorElement) => void): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>(links);
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    act(link);
  });
}
