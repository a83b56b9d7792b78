import { blocks, escapeMarkdown, linkMarkdown } from '../../comparison/prose/markdown.ts';
import { plainText } from '../../comparison/prose/prose.ts';
import { pairId } from '../../comparison/rows/pair.ts';
import { pagesOf } from '../../comparison/rows/pages.ts';
import type { Studies } from '../../comparison/study/studies.ts';
import { summaryOfPair } from '../../comparison/views/matchup.ts';
import { keyFiguresOf } from '../../comparison/views/key-figure.ts';
import { profileOf } from '../../comparison/views/profile.ts';
import { sayDate } from '../../catalog/values/date.ts';
import { twinPages } from './pages.ts';
import { listOf } from './twin.ts';

type Address = (path: string) => string;

const ABOUT =
  '> Large language models compared two at a time. Every figure carries its source and date; where sources disagree, both are shown; unknown is never No and wins nothing. Independent measurement decides, a maker’s claim never does.';

/** What a program that reads text finds here, as `llms.txt` has it. Pairs are too many to list. */
export function llmsText(studies: Studies, address: Address): string {
  const pages = twinPages(studies).filter(({ page }) => !page.startsWith('/compare/'));
  const links = pages.map(
    ({ page, title }) => `${linkMarkdown(escapeMarkdown(title), address(`${page}index.md`))}`,
  );
  return `${blocks([
    '# Matchup',
    ABOUT,
    `As of ${sayDate(studies.date)}. A pair stands at ${address('/compare/')}A-vs-B/index.md, the two ids in the order of the alphabet; ${address('/api/v1/pairs.json')} lists them all. Each page of a model, a pair, a job or a provider has its text at index.md beside it.`,
    `## Data\n\n${listOf(dataLinks(address))}`,
    `## Pages\n\n${listOf(links)}`,
  ])}\n`;
}

function dataLinks(address: Address): string[] {
  return [
    `${linkMarkdown('How to read the data', address('/data/'))}: JSON, CSV, feeds, calendars`,
    `${linkMarkdown('JSON, index of files', address('/api/v1/index.json'))}`,
    `${linkMarkdown('JSON Schema', address('/api/v1/schema.json'))}`,
    `${linkMarkdown('Everything in short', address('/llms-full.txt'))}`,
  ];
}

/** Every model and what separates each pair, a line each. */
export function llmsFullText(studies: Studies, address: Address): string {
  const models = studies.models.map((model) => {
    const figures = keyFiguresOf(profileOf(studies, model)).map(
      ({ label, says, isDisputed }) => `${label}: ${says}${isDisputed ? ' (disputed)' : ''}`,
    );
    const name = linkMarkdown(escapeMarkdown(model.name), address(`/models/${model.id}/index.md`));
    return `${name} by ${escapeMarkdown(model.developer)}. ${escapeMarkdown(figures.join('; '))}`;
  });
  const pairs = pagesOf(studies).map((pair) => {
    const id = pairId(pair);
    const name = linkMarkdown(id, address(`/compare/${id}/index.md`));
    return `${name}: ${escapeMarkdown(plainText(summaryOfPair(studies, pair)))}`;
  });
  return `${blocks(['# Matchup, in short', ABOUT, `## Models\n\n${listOf(models)}`, `## Pairs\n\n${listOf(pairs)}`])}\n`;
}
