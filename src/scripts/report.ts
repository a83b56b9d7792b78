/** Ways to report a figure, or to mend its record, at the repository that a build names. */

/** What is reported. */
export interface Reported {
  title: string;
  /** The address of the row, the answer or the page. */
  address: string;
  /** What it says: `Context window: GPT-4o 128,000 tokens`. */
  says: string;
  /** It as Markdown, with its sources. */
  markdown: string;
}

/** So many signs of Markdown are sent along: hosts refuse an address that is much longer. */
const MOST_SIGNS = 2500;

/** The form for a wrong figure, filled in as far as the page can. */
export function reportAddress(repository: string, reported: Reported): string {
  const { title, address, says, markdown } = reported;
  const fields = new URLSearchParams({
    template: 'wrong-figure.yml',
    title: `Wrong figure: ${title}`,
    page: address,
    found: says,
    more: markdown.slice(0, MOST_SIGNS),
  });
  return `${repository}/issues/new?${fields}`;
}

/** Where the parts of a model's record stand, as `/data/lines/gpt-4o.json` has it: `content/models/gpt-4o.md:34`. */
export interface RecordLines {
  name: string;
  /** The record as a whole. */
  record: string;
  /** By the row of a page; prices share one. */
  rows: Record<string, string>;
}

/** The line of a row, or the record where no source speaks of it yet; none of what nobody edits. */
export function lineAddress(
  { repository, branch }: { repository: string; branch: string },
  { record, rows }: RecordLines,
  row: string,
): string | undefined {
  const key = row.startsWith('price-') ? 'prices' : row;
  const place = (Object.hasOwn(rows, key) ? rows[key] : undefined) ?? record;
  const [, file, line] = /^(.*):(\d+)$/.exec(place) ?? [];
  if (!file) return undefined;
  // GitHub shows Markdown as a page, without lines, unless it is told to be plain.
  return `${repository}/blob/${branch}/${file}?plain=1#L${line}`;
}

/** The ids of the models that a page is of, by its address. */
export function modelsAt(path: string): string[] {
  const [, folder, ids = ''] = /\/(models|compare)\/([a-z0-9-]+)\/$/.exec(path) ?? [];
  if (!folder) return [];
  return folder === 'compare' ? ids.split('-vs-') : [ids];
}
