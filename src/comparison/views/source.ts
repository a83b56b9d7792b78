import type { Board, Model, Source, Testimony } from '../../catalog/catalog.ts';
import {
  type Citation,
  type ClaimStanding,
  citationsOf,
  countStandings,
} from '../citations/citation.ts';
import { joinWords } from '../prose/join-words.ts';
import type { Studies } from '../study/studies.ts';

/** A source: all that its page says. */
export interface SourcePage {
  source: Source;
  citations: Citation[];
  /** Those that the page lists: where they are many, the ones against which better evidence stands. */
  told: Citation[];
  /** Where they are many, how much is taken from it of each model. */
  byModel: { model: Model; claims: number }[];
  /** How many of them stand how. */
  standings: [ClaimStanding, number][];
  /** Editions of benchmarks that are taken from it. */
  boards: Board[];
  /** The names of models whose layout it tells, and of cards of which it tells something. */
  layouts?: string | undefined;
  cards?: string | undefined;
}

/** So many claims of one source a reader goes through; of more, the pages of the models have each. */
const MOST_TOLD = 150;

/** What is taken from a source. */
export function sourcePage(studies: Studies, source: Source): SourcePage {
  const citations = citationsOf(studies, source);
  const isMany = source.catalogue !== undefined || citations.length > MOST_TOLD;
  return {
    source,
    citations,
    told: isMany ? citations.filter(isDisputed) : citations,
    byModel: isMany
      ? [...Map.groupBy(citations, ({ model }) => model)].map(([model, { length }]) => ({
          model,
          claims: length,
        }))
      : [],
    standings: countStandings(citations),
    boards: studies.boards.filter((board) => board.source === source),
    layouts: namesOf(studies.models.filter(({ layouts }) => layouts.some(isFrom(source)))),
    cards: namesOf(studies.cards.filter(({ facts }) => facts.some(isFrom(source)))),
  };
}

/** Whether somebody nearer to the fact says otherwise, or a person has found it wrong. */
function isDisputed({ standing }: Citation): boolean {
  return !['shown', 'agrees', 'nobody else says so'].includes(standing);
}

function isFrom(source: Source): (testimony: Testimony) => boolean {
  return (testimony) => testimony.source === source;
}

function namesOf(named: readonly { name: string }[]): string | undefined {
  return named.length > 0 ? joinWords(named.map(({ name }) => name)) : undefined;
}
