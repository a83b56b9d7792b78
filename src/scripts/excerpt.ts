import { knownSearch } from './address.ts';
import type { Work } from './citation.ts';
import { blocks, escapeMarkdown, linkMarkdown } from '../comparison/prose/markdown.ts';
import { rowMarkdown, shareMarkdown } from './markdown.ts';
import { ownAddress } from './own-address.ts';

/** What a reader takes along of a page: a row, an answer, or the page in short. */
export interface Excerpt {
  work: Work;
  /** The id of the row or the answer; empty for the page. */
  id: string;
  /** What it says, in plain words. */
  says: string;
  /** It as Markdown; made when it is asked for. */
  toMarkdown: () => string;
}

/** What an address within the page shares: `context-window`, `faq-vision`; else the page itself. */
export function excerptOf(id: string): Excerpt {
  const part = document.getElementById(id);
  if (part instanceof HTMLTableRowElement) return rowExcerpt(part);
  if (part instanceof HTMLDetailsElement) return answerExcerpt(part);
  return pageExcerpt();
}

function rowExcerpt(row: HTMLTableRowElement): Excerpt {
  const label = row.querySelector('th > a, summary')?.firstChild?.textContent?.trim() ?? '';
  const heads = [...(row.closest('table')?.tHead?.rows[0]?.cells ?? [])].slice(1).map(plain);
  const cells = [...row.cells].slice(1);
  const behind = ['.a', '.b'].map((side) => row.querySelector(`th ${side}`) ?? undefined);
  const leads = cells.flatMap((cell, at) =>
    parts(cell, '.lead').map((how) => `${heads[at]}: ${how}`),
  );
  const body = () =>
    rowMarkdown({
      label: escapeMarkdown(label),
      heads,
      cells: cells.map((cell, at) => ({
        value: inline(cell),
        notes: [...parts(cell, 'p'), ...parts(behind[at], 'p:not(:has(+ ul))')],
      })),
      remarks: [
        ...parts(row.cells[0], 'p'),
        ...parts(row.querySelector('details') ?? undefined, 'p:not(:has(> a))'),
        ...leads,
      ],
      voices: cells.flatMap((cell, at) =>
        [...voicesIn(cell), ...voicesIn(behind[at])].map((voice) => `${heads[at]}, ${voice}`),
      ),
    });
  const says = cells.map((cell, at) => `${heads[at]} ${inline(cell)}`).join('; ');
  return excerpt(row, row.id, label, `${label}: ${says}`, body);
}

function answerExcerpt(answer: HTMLDetailsElement): Excerpt {
  const question = answer.querySelector('summary')?.firstChild?.textContent?.trim() ?? '';
  const paragraphs = [...answer.querySelectorAll(':scope > p:not(:last-child)')];
  const body = () => blocks([`**${escapeMarkdown(question)}**`, ...paragraphs.map(inline)]);
  const says = `${question} ${inline(paragraphs[0] ?? answer)}`;
  return excerpt(answer, answer.id, question, says, body);
}

function pageExcerpt(): Excerpt {
  const lede = document.querySelector('.lede') ?? document.createElement('p');
  return excerpt(lede, '', '', inline(lede), () =>
    blocks([`**${escapeMarkdown(pageTitle())}**`, inline(lede)]),
  );
}

function excerpt(
  part: Element,
  id: string,
  name: string,
  says: string,
  body: () => string,
): Excerpt {
  const day = document.querySelector<HTMLTimeElement>('#cite time');
  const work = {
    site: document.title.split(' · ').at(-1) ?? '',
    title: [pageTitle(), name].filter(Boolean).join(': '),
    address: new URL(knownSearch(location.search) + (id && `#${id}`), ownAddress).href,
    date: day?.dateTime ?? '',
    // The days of catalogues stand behind it.
    day: `${day?.textContent ?? ''}${day?.nextElementSibling?.textContent ?? ''}`,
  };
  const toMarkdown = () => {
    const place = linkMarkdown(escapeMarkdown(`${work.site}, “${work.title}”`), work.address);
    return shareMarkdown(body(), sourcesIn(part), `${place}, records as of ${work.day}`);
  };
  return { work, id, says, toMarkdown };
}

function pageTitle(): string {
  return document.title.split(' · ').slice(0, -1).join(' · ');
}

/** Who else speaks of a value: `2 sources disagree: Hirenest: March 2025 (secondary)`. */
function voicesIn(part: Element | undefined): string[] {
  return [...(part?.querySelectorAll('ul') ?? [])].flatMap((list) =>
    [...list.children].map((voice) => `${plain(list.previousElementSibling)}: ${inline(voice)}`),
  );
}

/** The sources that a part of the page names, by their numbers. */
function sourcesIn(part: Element): string[] {
  const cited = [...part.querySelectorAll<HTMLAnchorElement>('a[href^="#s"]')];
  const numbers = new Set(cited.map(({ hash }) => Number(hash.slice(2))).filter(Boolean));
  return [...numbers]
    .sort((one, other) => one - other)
    .map((number) => `\\[${number}\\] ${sayNumbered(number)}`);
}

/** A source of the list: publisher, title, what kind of document it is. */
function sayNumbered(number: number): string {
  const parts = [...(document.getElementById(`p${number}`)?.childNodes ?? [])].map((part) => {
    const isApart = part instanceof Element && part.matches('small');
    return `${isApart ? ', ' : ''}${markdownOf(part)}`;
  });
  return tidy(parts.join('')).replace(/\s+,/g, ',');
}

/** The small lines beneath a value or a label. */
function parts(cell: Element | undefined, wanted: string): string[] {
  return [...(cell?.querySelectorAll(`:scope > :is(${wanted})`) ?? [])].map(inline);
}

function plain(element: Element | null): string {
  return escapeMarkdown(tidy(element?.textContent ?? ''));
}

/** The text of a part with its links, without what is told apart from it. */
function inline(part: Element): string {
  return tidy(
    [...part.childNodes]
      .filter((node) => !isApart(node))
      .map(markdownOf)
      .join(''),
  );
}

function isApart(node: Node): boolean {
  return node instanceof Element && node.matches('p, small, details');
}

function markdownOf(node: Node): string {
  if (!(node instanceof Element)) return escapeMarkdown(node.textContent ?? '');
  const text = tidy([...node.childNodes].map(markdownOf).join(''));
  if (node.matches('sup')) return ` ${text}`;
  if (node.matches('sup > [href^="#"]')) return `\\[${text}\\]`;
  const address = node.getAttribute('href');
  return address ? linkMarkdown(text, new URL(address, ownAddress).href) : text;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
