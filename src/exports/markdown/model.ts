import type { Model } from '../../catalog/catalog.ts';
import { sayDate } from '../../catalog/values/date.ts';
import { escapeMarkdown } from '../../comparison/prose/markdown.ts';
import type { BenchmarkResults } from '../../comparison/scores/score.ts';
import type { Studies } from '../../comparison/study/studies.ts';
import { sayTurn, sayTurnDate } from '../../comparison/telling/life.ts';
import { type Profile, profileOf } from '../../comparison/views/profile.ts';
import { cellText } from './cell.ts';
import { offersTable } from './offers.ts';
import { type Twin, cite, listOf, pageOf, part, rowLink, tableOf } from './twin.ts';

/** The page of a model as Markdown. */
export function modelMarkdown(twin: Twin, studies: Studies, model: Model): string {
  const profile = profileOf(studies, model);
  return pageOf(twin, `${model.name} by ${model.developer}`, [
    model.body,
    ...profile.groups.map(({ title, rows }) =>
      part(
        title,
        tableOf(
          ['Row', model.name],
          rows.map(({ id, label, cell }) => [rowLink(twin, label, id), cellText(twin, cell)]),
        ),
      ),
    ),
    part('Life', listOf(turnLines(twin, profile))),
    part('Prices', PER_MILLION, offersTable(twin, profile.offers)),
    part('Benchmarks', resultsTable(twin, profile.results)),
    part('What is said of it', listOf(remarkLines(twin, profile))),
  ]);
}

export const PER_MILLION = 'In US dollars per million tokens.';

function turnLines(twin: Twin, { turns }: Profile): string[] {
  return turns.map((turn) => {
    const marks = turn.sources.map((source) => cite(twin, source)).join('');
    return `${sayTurnDate(turn)}: ${sayTurn(turn)}, ${escapeMarkdown(turn.surface)}${marks}`;
  });
}

function resultsTable(twin: Twin, results: readonly BenchmarkResults[]): string {
  return tableOf(
    ['Benchmark', 'Result', 'Settings', 'Run by'],
    results.flatMap(({ benchmark, results: own }) =>
      own.map(({ score, text }) => [
        escapeMarkdown(benchmark.name),
        escapeMarkdown(text) + cite(twin, score.source),
        escapeMarkdown(score.settings),
        escapeMarkdown(score.by),
      ]),
    ),
  );
}

function remarkLines(twin: Twin, { remarks }: Profile): string[] {
  return remarks.map(({ says, source, said, checked }) => {
    const who = `${escapeMarkdown(source.publisher)}, ${sayDate(said ?? checked)}`;
    return `${says} (${who})${cite(twin, source)}`;
  });
}
