import { embedCode } from '../exports/embed/code.ts';
import { type Work, bibtex, plainCitation } from './citation.ts';
import styles from '../styles/share.css?url';
import { element } from './element.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';
import { type RecordLines, lineAddress, modelsAt, reportAddress } from './report.ts';
import { addStylesheet } from './stylesheet.ts';

/** A small menu to copy, to cite and to report a row, an answer or the page. */

/** Offered for the page of a pair as a whole. */
const EMBED = 'Copy embed code';

/** What the menu offers, what of an excerpt it copies, and what is said then. */
const OFFERS: Record<string, { copies: (excerpt: Excerpt) => string; says: string }> = {
  'Copy link': { copies: ({ work }) => work.address, says: 'Link copied' },
  'Copy as Markdown': { copies: ({ toMarkdown }) => toMarkdown(), says: 'Markdown copied' },
  'Cite (plain)': { copies: ({ work }) => plainCitation(work), says: 'Citation copied' },
  'Cite (BibTeX)': { copies: ({ work }) => bibtex(work), says: 'BibTeX copied' },
  [EMBED]: { copies: ({ work }) => embedCode(embedAt(work), work.title), says: 'Code copied' },
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

/** The repository of the records; the menu leads there if a build names one. */
const { REPOSITORY: repository, BRANCH: branch } = import.meta.env;

/** Opens the menu at the link of a row, an answer or the page. */
export async function openAt(link: HTMLAnchorElement): Promise<void> {
  await styled;
  excerpt = excerptOf(link.hash.slice(1));
  menu.ariaLabel = `Share ${excerpt.work.title}`;
  for (const old of menu.querySelectorAll('textarea, a')) old.remove();
  const embed = [...menu.querySelectorAll('button')].at(-1);
  // Pages that other sites can show say so in their heads.
  const isShown = document.querySelector('link[type="application/json+oembed"]') !== null;
  if (embed) embed.hidden = excerpt.id !== '' || !isShown;
  link.focus({ preventScroll: true });
  menu.showPopover({ source: link });
  if (repository) offerRepository(excerpt);
}

/** Where the same stands for other people's pages. */
function embedAt({ address }: Work): string {
  return address.replace('/compare/', '/embed/').replace(/[?#].*/, '');
}

/** Adds the ways to report and to mend it. */
function offerRepository(shown: Excerpt): void {
  const { work, id, says, toMarkdown } = shown;
  const { title, address } = work;
  const reported = { title, address, says, markdown: toMarkdown() };
  menu.append(away('Report an error', reportAddress(repository, reported)));
  for (const model of modelsAt(location.pathname)) void offerRecord(shown, model, id);
}

/** Adds the way to the line of a model's record, as soon as it is known. */
async function offerRecord(shown: Excerpt, model: string, row: string): Promise<void> {
  const file = new URL(`../../data/lines/${model}.json`, location.href);
  const response = await fetch(file).catch(() => undefined);
  if (!response?.ok || shown !== excerpt) return;
  const lines = (await response.json()) as RecordLines;
  const address = lineAddress({ repository, branch }, lines, row);
  if (address) menu.append(away(`Edit the record of ${lines.name}`, address));
}

function away(name: string, address: string): HTMLAnchorElement {
  const way = { href: address, role: 'menuitem', target: '_blank', rel: 'noopener' };
  return element('a', way, name);
}

function move(event: KeyboardEvent): void {
  const buttons = [...menu.querySelectorAll<HTMLElement>('[role=menuitem]:not([hidden])')];
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
