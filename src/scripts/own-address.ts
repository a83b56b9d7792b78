import { SOME_SITE } from '../output/some-site.ts';

/** The address that the page says is its own. */
const named = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;

/** The address to give away: the page's own or, of a site that was built for no host, where it stands. */
export const ownAddress = atHost(named);

function atHost(address: string): string {
  return address.startsWith(`${SOME_SITE}/`)
    ? location.origin + address.slice(SOME_SITE.length)
    : address;
}

/** Lets the foot of the page give that address too. */
export function correctCitation(): void {
  const text = document.querySelector('#cite')?.lastChild;
  if (text && named !== ownAddress) {
    text.textContent = text.textContent?.replace(named, ownAddress) ?? '';
  }
}
