import type { Model, Provider } from '../../catalog/catalog.ts';
import { changesOf } from '../../comparison/changes/change.ts';
import { rankingOf } from '../../comparison/jobs/ranking.ts';
import { escapeMarkdown } from '../../comparison/prose/markdown.ts';
import { pairId } from '../../comparison/rows/pair.ts';
import { pagesOf } from '../../comparison/rows/pages.ts';
import type { Studies } from '../../comparison/study/studies.ts';
import { sayChange, sayMore } from '../../comparison/telling/change.ts';
import { sayAlone } from '../../comparison/telling/life.ts';
import { type Ending, endingsOf } from '../../comparison/views/ending.ts';
import { providerPage } from '../../comparison/views/provider.ts';
import { PER_MILLION, modelMarkdown } from './model.ts';
import { offersTable } from './offers.ts';
import { pairMarkdown } from './pair.ts';
import { type Twin, cite, listOf, newTwin, pageOf, part, rowLink } from './twin.ts';

/** A page that has a twin in Markdown: `/models/gpt-4o/` has `/models/gpt-4o/index.md`. */
export interface TwinPage {
  page: string;
  title: string;
  text: (address: Twin['address']) => string;
}

/** Every page that is written as Markdown too. */
export function twinPages(studies: Studies): TwinPage[] {
  const { models, providers, useCases, date } = studies;
  const page = (path: string, title: string, write: (twin: Twin) => string): TwinPage => ({
    page: path,
    title,
    text: (address) => write(newTwin(path, date, address)),
  });
  return [
    ...models.map((model) =>
      page(`/models/${model.id}/`, model.name, (twin) => modelMarkdown(twin, studies, model)),
    ),
    ...pagesOf(studies).map((pair) =>
      page(`/compare/${pairId(pair)}/`, `${pair.a.name} vs ${pair.b.name}`, (twin) =>
        pairMarkdown(twin, studies, pair),
      ),
    ),
    ...useCases.map((job) =>
      page(`/use-cases/${job.id}/`, job.name, (twin) => jobMarkdown(twin, studies, job)),
    ),
    ...providers.map((one) =>
      page(`/providers/${one.id}/`, one.name, (twin) => providerMarkdown(twin, studies, one)),
    ),
    page('/lifecycle/', 'What shuts down next', (twin) => lifecycleMarkdown(twin, studies)),
    page('/changes/', 'What changed', (twin) => changesMarkdown(twin, studies)),
  ];
}

function jobMarkdown(twin: Twin, studies: Studies, job: Studies['useCases'][number]): string {
  const { fits, unmeasured, unconfirmed, ruledOut } = rankingOf(studies, job);
  const named = (model: Model) => rowLink(twin, model.name, '', `/models/${model.id}/`);
  const ranked = fits.map(({ model, beats, loses, met }) => {
    const counts = `before ${beats.length} and behind ${loses.length} of ${met} it met`;
    return `${named(model)}: ${counts}`;
  });
  const names = (list: readonly { model: Model }[]) =>
    listOf(list.map(({ model }) => named(model)));
  return pageOf(twin, job.name, [
    escapeMarkdown(job.job),
    part('The best first', listOf(ranked)),
    part('Fits, and too few boards ran it', names(unmeasured)),
    part('Not known to fit', names(unconfirmed)),
    part('Ruled out', names(ruledOut)),
  ]);
}

function providerMarkdown(twin: Twin, studies: Studies, provider: Provider): string {
  const { offers } = providerPage(studies, provider);
  return pageOf(twin, provider.name, [
    provider.body,
    PER_MILLION,
    ...offers.map(({ model, priced }) => part(model.name, offersTable(twin, priced))),
  ]);
}

function lifecycleMarkdown(twin: Twin, studies: Studies): string {
  const { ahead, limited, past } = endingsOf(studies);
  const list = (endings: readonly Ending[]) =>
    listOf(endings.map((ending) => endingLine(twin, ending)));
  return pageOf(twin, 'What shuts down next', [
    part('To come', list(ahead)),
    part('Limited, without a last day', list(limited)),
    part('Gone', list(past)),
  ]);
}

function endingLine(twin: Twin, { model, life }: Ending): string {
  const marks = [...new Set(life.voices.map(({ source }) => source))].map((one) => cite(twin, one));
  return `${rowLink(twin, model.name, 'life', `/models/${model.id}/`)}: ${escapeMarkdown(sayAlone(life))}${marks.join('')}`;
}

function changesMarkdown(twin: Twin, studies: Studies): string {
  const lines = changesOf(studies).map((change) => {
    const marks = change.sources.map((source) => cite(twin, source)).join('');
    const more = sayMore(change);
    return `${change.on}: ${escapeMarkdown([sayChange(change), more].filter(Boolean).join('; '))}${marks}`;
  });
  return pageOf(twin, 'What changed', [listOf(lines)]);
}
