/** How a page, a row or an answer of the site is cited. */

/** What is cited, and the day of the records it rests on. */
export interface Work {
  site: string;
  title: string;
  address: string;
  /** `2026-11-22` */
  date: string;
  /** `22 November 2026` */
  day: string;
}

/** `Matchup, “GPT-4o vs Llama 4 Scout”, records as of 22 November 2026, https://…` */
export function plainCitation({ site, title, address, day }: Work): string {
  return `${site}, “${title}”, records as of ${day}, ${address}`;
}

/** The same as an entry for BibTeX. Its key stays the same as long as the address does. */
export function bibtex(work: Work): string {
  const fields = {
    author: `{${escapeTex(work.site)}}`,
    title: `{${escapeTex(work.title)}}`,
    year: work.date.slice(0, 4),
    url: escapeAddress(work.address),
    note: `Records as of ${work.day}`,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${keyOf(work)},\n${lines.join('')}}`;
}

function keyOf({ site, address }: Work): string {
  const { pathname, hash } = new URL(address);
  const places = pathname.split('/').filter(Boolean).slice(-2);
  return [site, ...places, hash.slice(1)].filter(Boolean).join('-').toLowerCase();
}

const IN_WORDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text in which TeX reads nothing but text. */
function escapeTex(text: string): string {
  return text.replace(/[\\~^{}$&#%_]/g, (sign) => IN_WORDS[sign] ?? `\\${sign}`);
}

/** An address in which nothing ends a field or begins another; encoded, it leads where it led. */
function escapeAddress(address: string): string {
  return address.replace(/[{}\\,"\s]/g, (sign) => encodeURIComponent(sign));
}
