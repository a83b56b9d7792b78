import { bibtex, plainCitation } from './citation.ts';
import styles from '../styles/share.css?url';
import { type Excerpt, excerptOf } from './excerpt.ts';
import { addStylesheet } from './stylesheet.ts';

/** A small menu to copy and to cite a row, an answer or the page. */

/** What the menu offers, what of an excerpt it copies, and what is said then. */
const OFFERS: Record<string, { copies: (excerpt: Excerpt) => string; says: string }> = {
  'Copy link': { copies: ({ work }) => work.address, says: 'Link copied' },
  'Copy as Markdown': { copies: ({ toMarkdown }) => toMarkdown(), says: 'Markdown copied' },
  'Cite (plain)': { copies: ({ work }) => plainCitation(work), says: 'Citation copied' },
  'Cite (BibTeX)': { copies: ({ work }) => bibtex(work), says: 'BibTeX copied' },
};

const status = document.querySelector('.copied');
const menu = document.createElement('div');
let excerpt: Excerpt;

menu.className = 'share';
menu.popover = 'auto';
menu.role = 'menu';
menu.append(...Object.keys(OFFERS).map(buttonOf));
menu.addEventListener('keydown', move);
menu.addEventListener('focusout', ({ relatedTarget: next }) => {
  if (next instanceof Node && !menu.contains(next)) menu.hidePopover();
});
document.body.append(menu);
const styled = addStylesheet(styles);

function buttonOf(name: string, at: number): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.role = 'menuitem';
  button.autofocus = at === 0;
  button.textContent = name;
  button.addEventListener('click', () => copy(name));
  return button;
}

/** Opens the menu at the link of a row, an answer or the page. */
export async function openAt(link: HTMLAnchorElement): Promise<void> {
  await styled;
  excerpt = excerptOf(link.hash.slice(1));
  menu.ariaLabel = `Share ${excerpt.work.title}`;
  menu.querySelector('textarea')?.remove();
  link.focus({ preventScroll: true });
  menu.showPopover({ source: link });
}

function move(event: KeyboardEvent): void {
  const buttons = [...menu.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (next === undefined || at < 0) return;
  event.preventDefault();
  buttons.at(next % buttons.length)?.focus();
}

async function copy(name: string): Promise<void> {
  const offer = OFFERS[name];
  if (!offer) return;
  const text = offer.copies(excerpt);
  try {
    await navigator.clipboard.writeText(text);
    menu.hidePopover();
    say(offer.says);
  } catch {
    show(text);
    say('The browser keeps its clipboard. Copy the text from the field.');
  }
}

/** Puts a text where a reader can take it. */
function show(text: string): void {
  const field = menu.querySelector('textarea') ?? document.createElement('textarea');
  field.readOnly = true;
  field.ariaLabel = 'To copy';
  field.value = text;
  menu.append(field);
  field.select();
}

function say(text: string): void {
  if (!status) return;
  status.textContent = text;
  setTimeout(() => (status.textContent = ''), 3000);
}
