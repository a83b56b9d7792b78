import { isFull } from '../../catalog/full.ts';
import { sayDate } from '../../catalog/values/date.ts';
import { blocks, escapeMarkdown, linkMarkdown } from '../../comparison/prose/markdown.ts';
import { pairId } from '../../comparison/rows/pair.ts';
import { pagesOf } from '../../comparison/rows/pages.ts';
import type { Studies } from '../../comparison/study/studies.ts';
import { summaryOfPair } from '../../comparison/views/matchup.ts';
import { keyFiguresOf } from '../../comparison/views/key-figure.ts';
import { profileOf } from '../../comparison/views/profile.ts';
import { type TwinPage, twinPages } from './pages.ts';
import { listOf } from './twin.ts';

type Address = (path: string) => string;

const ABOUT =
  '> Large language models compared two at a time. Every figure carries its source and date; where sources disagree, both are shown; unknown is never No and wins nothing. Independent measurement decides, a maker’s claim never does.';

/**
 * What a program that reads text finds here, as `llms.txt` has it: under "Optional", which the shorter
 * reading leaves out, what catalogues alone know. Pairs are too many to list.
 */
export function llmsText(studies: Studies, address: Address): string {
  const pages = twinPages(studies).filter(({ page }) => !page.startsWith('/compare/'));
  const isOf = (folder: string) => (one: TwinPage) => one.page.startsWith(`/${folder}/`);
  const listed = new Set(
    studies.models.filter((model) => !isFull(model)).map(({ id }) => `/models/${id}/`),
  );
  const links = (of: readonly TwinPage[]) =>
    listOf(
      of.map(({ page, title }) => linkMarkdown(escapeMarkdown(title), address(`${page}index.md`))),
    );
  const models = pages.filter(isOf('models'));
  const providers = pages.filter(isOf('providers'));
  const others = pages.filter((one) => !models.includes(one) && !providers.includes(one));
  return `${blocks([
    '# Matchup',
    ABOUT,
    `As of ${sayDate(studies.date)}. A pair stands at ${address('/compare/')}A-vs-B/index.md, the two ids in the order of the alphabet; ${address('/api/v1/pairs.json')} lists them all. Each page of a model, a pair, a job or a provider has its text at index.md beside it.`,
    `## Data\n\n${listOf(dataLinks(address))}`,
    `## Jobs and lists\n\n${links(others)}`,
    `## Models\n\n${links(models.filter(({ page }) => !listed.has(page)))}`,
    optionalPart(links(models.filter(({ page }) => listed.has(page))), links(providers)),
  ])}\n`;
}

function optionalPart(...lists: readonly string[]): string {
  const all = lists.filter(Boolean).join('\n');
  return all && `## Optional\n\n${all}`;
}

function dataLinks(address: Address): string[] {
  return [
    `${linkMarkdown('How to read the data', address('/data/'))}: JSON, CSV, feeds, calendars`,
    `${linkMarkdown('JSON, index of files', address('/api/v1/index.json'))}`,
    `${linkMarkdown('JSON Schema', address('/api/v1/schema.json'))}`,
    `${linkMarkdown('Everything in short', address('/llms-full.txt'))}`,
  ];
}

/**
 * Every model, and what separates each two of which people keep records, a line each. Addresses are
 * told once for all: written out, they would be the half of it.
 */
export function llmsFullText(studies: Studies, address: Address): string {
  const models = studies.models.map((model) => {
    const figures = keyFiguresOf(profileOf(studies, model)).map(
      ({ label, says, isDisputed }) => `${label}: ${says}${isDisputed ? ' (disputed)' : ''}`,
    );
    const { id, name, developer } = model;
    const by = escapeMarkdown(`${name} by ${developer}`);
    return `${id}: ${by}. ${escapeMarkdown(figures.join('; '))}`;
  });
  const pairs = pagesOf(studies)
    .filter(({ a, b }) => isFull(a) && isFull(b))
    .map((pair) => {
      const says = escapeMarkdown(summaryOfPair(studies, pair));
      return `${pairId(pair)}: ${says}`;
    });
  return `${blocks([
    '# Matchup, in short',
    ABOUT,
    `As of ${sayDate(studies.date)}. What stands before the colon is the last part of an address: ${address('/models/')}ID/index.md, ${address('/compare/')}A-vs-B/index.md. Each line rests on rows with sources there.`,
    `## Models\n\n${listOf(models)}`,
    `## Pairs\n\nOf models of which people keep records; ${address('/api/v1/pairs.json')} lists all pairs.\n\n${listOf(pairs)}`,
  ])}\n`;
}
