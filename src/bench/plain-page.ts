import { type CheerioAPI, load } from 'cheerio';

/** What begins on a line of its own. */
const BLOCKS =
  'p, li, dt, dd, th, td, caption, summary, figcaption, legend, option, h1, h2, h3, h4, div, section, pre, tr, ul, table';

/** What a reader does not get to read. */
const UNREAD = 'script, style, template, svg';

/** A page of the same text in plain paragraphs: no style, no script, no link. */
export function plainPage(html: string): string {
  const page = load(html);
  const plain = load('<!doctype html><html lang="en"><head><meta charset="utf-8"></head></html>');
  plain('head').append(
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    plain('<title>').text(page('title').text()),
  );
  plain('body').append(...linesOf(page).map((line) => plain('<p>').text(line)));
  return plain.html();
}

function linesOf($: CheerioAPI): string[] {
  $(UNREAD).remove();
  $(BLOCKS).before('\n').after('\n');
  const lines = $('body').text().split('\n');
  return lines.map((line) => line.trim()).filter(Boolean);
}
