import here from './tool-here.ts?late';
import { readAddress } from './address.ts';
import { onPress } from './press.ts';

/** Opens a tool beneath the link that leads to its page; loads it then and not before. */

const LINKS = 'main [href*="/cost/?"], main [href*="/fit/?"]';

onPress(LINKS, (link) => void open(link));
openAsked();

/** Opens the tool that the address says was open. */
export function openAsked(): void {
  const asked = readAddress('tool');
  const links = document.querySelectorAll<HTMLAnchorElement>(LINKS);
  const link = [...links].find(({ pathname }) => pathname.endsWith(`/${asked}/`));
  if (asked && link && !document.querySelector('.tool')) void open(link);
}

/** The link leads to the page of the tool where its script is not to be had, as after a new build. */
async function open(link: HTMLAnchorElement): Promise<void> {
  const loaded = await load().catch(() => undefined);
  const isOpen = await loaded?.openBeneath(link).catch(() => false);
  if (!isOpen) location.assign(link.href);
}

function load(): Promise<typeof import('./tool-here.ts')> {
  return import(/* @vite-ignore */ here);
}
