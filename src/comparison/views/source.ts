import { isFull } from '../../catalog/full.ts';
import type { Board, Model, Source, Testimony } from '../../catalog/catalog.ts';
import {
  type Citation,
  type Standing,
  citationsOf,
  countStandings,
} from '../citations/citation.ts';
import { joinWords } from '../prose/join-words.ts';
import type { Studies } from '../study/studies.ts';

/** A source: all that its page says. */
export interface SourcePage {
  source: Source;
  citations: Citation[];
  /**
   * Those that the page lists: of a catalogue the ones against which better evidence stands, of
   * models that people keep records of.
   */
  told: Citation[];
  /** How many of a catalogue's others have better evidence against them: their models' pages tell. */
  untold: number;
  /** Of a catalogue, how much is taken from it of each model. */
  byModel: { model: Model; claims: number }[];
  /** How many of them stand how. */
  standings: [Standing, number][];
  /** Editions of benchmarks that are taken from it. */
  boards: Board[];
  /** The names of models whose layout it tells, and of cards of which it tells something. */
  layouts?: string | undefined;
  cards?: string | undefined;
}

/** What is taken from a source. */
export function sourcePage(studies: Studies, source: Source): SourcePage {
  const citations = citationsOf(studies, source);
  const isCatalogue = source.catalogue !== undefined;
  const told = isCatalogue
    ? citations.filter((one) => isDisputed(one) && isFull(one.model))
    : citations;
  return {
    source,
    citations,
    told,
    untold: isCatalogue ? citations.filter(isDisputed).length - told.length : 0,
    byModel: isCatalogue
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
