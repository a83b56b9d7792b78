import type { Model, UseCase } from '../../catalog/catalog.ts';
import { pairId } from '../../comparison/rows/pair.ts';
import { pagesOf } from '../../comparison/rows/pages.ts';
import type { Row } from '../../comparison/rows/row.ts';
import type { Sides } from '../../comparison/rows/sides.ts';
import type { Studies } from '../../comparison/study/studies.ts';
import { sayMargin } from '../../comparison/telling/outcome.ts';
import { jobBriefOf } from '../../comparison/views/job-brief.ts';
import { keyFiguresOf } from '../../comparison/views/key-figure.ts';
import { profileOf } from '../../comparison/views/profile.ts';
import { matchupOf } from '../../comparison/views/matchup.ts';
import { count } from '../words/words.ts';

/** What a picture for sharing says. No day is on it, so that it is made anew only when that changes. */
export interface PictureCard {
  /** What stands large, one above the other, each in its voice. */
  names: Voiced[];
  /** What stands beneath, in as many columns. */
  columns: { voice: Voice; lines: string[] }[];
  foot: string;
}

type Voice = 'a' | 'b' | 'ink';
interface Voiced {
  voice: Voice;
  text: string;
}

/** A picture with the page that it is of. */
export interface PagePicture {
  page: string;
  card: () => PictureCard;
}

/** So many leads of a side, and so many figures of a model, have room. */
const MOST_LEADS = 2;
const MOST_FIGURES = 4;

/** Every page that has a picture. */
export function pagePictures(studies: Studies): PagePicture[] {
  return [
    ...studies.models.map((model) => ({
      page: `/models/${model.id}/`,
      card: () => modelCard(studies, model),
    })),
    ...studies.useCases.map((job) => ({
      page: `/use-cases/${job.id}/`,
      card: () => jobCard(studies, job),
    })),
    ...pagesOf(studies).map((pair) => ({
      page: `/compare/${pairId(pair)}/`,
      card: () => pairCard(studies, pair),
    })),
  ];
}

function pairCard(studies: Studies, pair: Sides<Model>): PictureCard {
  const { leads, even, undecided } = matchupOf(studies, pair).tally;
  const { a, b } = pair;
  const tally = [
    `${a.name} leads ${count(leads.a.length, 'row')}`,
    `${b.name} ${leads.b.length}`,
    `${even.length} even`,
    `${undecided.length} undecided`,
  ];
  return {
    names: [
      { voice: 'a', text: a.name },
      { voice: 'b', text: b.name },
    ],
    columns: [
      { voice: 'a', lines: leads.a.slice(0, MOST_LEADS).map(sayLead) },
      { voice: 'b', lines: leads.b.slice(0, MOST_LEADS).map(sayLead) },
    ],
    foot: tally.join(', '),
  };
}

function sayLead({ label, outcome }: Row): string {
  if (outcome.kind !== 'lead') return label;
  const says = `${label}: ${sayMargin(outcome.margin)}`;
  return outcome.margin.kind === 'points' ? `${says} ahead` : says;
}

function modelCard(studies: Studies, model: Model): PictureCard {
  const figures = keyFiguresOf(profileOf(studies, model)).filter(({ isKnown }) => isKnown);
  const lines = figures.slice(0, MOST_FIGURES).map(({ label, says }) => `${label}: ${says}`);
  return {
    names: [{ voice: 'ink', text: model.name }],
    columns: [{ voice: 'ink', lines }],
    foot: `By ${model.developer}, every figure with its source`,
  };
}

function jobCard(studies: Studies, job: UseCase): PictureCard {
  const { firsts } = jobBriefOf(studies, job);
  return {
    names: [{ voice: 'ink', text: job.name }],
    columns: [{ voice: 'ink', lines: firsts.map(({ rank, name }) => `${rank}. ${name}`) }],
    foot: 'By independent measurement, never by makers’ claims',
  };
}
