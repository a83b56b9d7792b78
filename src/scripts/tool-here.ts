import { find } from './find-part.ts';
import { addStylesheet } from './stylesheet.ts';

/**
 * Puts a tool beneath the link that leads to its page, taken from there with its styles and scripts;
 * what it was asked stands in the address, so that a reload or a reader who is sent it finds it open.
 * @returns that it is open
 * @throws where the page does not come
 */
export async function openBeneath(link: HTMLAnchorElement): Promise<boolean> {
  const open = document.querySelector<HTMLElement>('.tool');
  if (open) {
    open.focus();
    return true;
  }
  const page = await fetchPage(link.pathname);
  const tool = find(page, '.tool');
  tool.querySelector('noscript')?.remove();
  tool.tabIndex = -1;
  keepInAddress(link);
  await Promise.all(missing(page, 'link[rel=stylesheet]', 'href').map(addStylesheet));
  (link.closest('p, .several') ?? link).after(tool);
  await Promise.all(
    missing(page, 'script[src]', 'src').map((script) => import(/* @vite-ignore */ script)),
  );
  tool.focus();
  return true;
}

async function fetchPage(path: string): Promise<Document> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path} answers ${answer.status}`);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

/** What the link asks of the tool, and which tool it is; what the address has already stays. */
function keepInAddress({ search, pathname }: HTMLAnchorElement): void {
  const url = new URL(location.href);
  url.searchParams.set('tool', pathname.split('/').at(-2) ?? '');
  for (const [key, value] of new URLSearchParams(search)) {
    if (!url.searchParams.has(key)) url.searchParams.set(key, value);
  }
  url.search = url.search.replaceAll('%2C', ',');
  history.replaceState(history.state, '', url);
}

/** The files of another page that this one has not. */
function missing(page: Document, files: string, attribute: string): string[] {
  const namesIn = (within: Document) =>
    [...within.querySelectorAll(files)].map((file) => file.getAttribute(attribute) ?? '');
  const known = new Set(namesIn(document));
  return namesIn(page).filter((name) => !known.has(name));
}
