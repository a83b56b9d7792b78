import type { Model, Source } from '../../catalog/catalog.ts';
import { sayNumber } from '../../catalog/values/quantity.ts';
import type { CardShape } from '../../comparison/fit/shape-of.ts';
import type { Studies } from '../../comparison/study/studies.ts';
import { FIGURE_WORDS, sayBytes, sayCard } from '../../comparison/telling/fit.ts';
import { type Shaped, shapedCards, shapedModels } from './fit-parts.ts';
import { type LeastRow, leastRows } from './least-cards.ts';

/** What some cards hold, the layouts and the cards on record. */
export interface FitStated {
  least: LeastRow[];
  layouts: { model: Model; figures: ToldFigure[]; files: ToldFile[] }[];
  cards: ToldCard[];
}

/** A figure of a layout with who says so, and who says otherwise. */
export interface ToldFigure {
  says: string;
  sources: Source[];
  rivals: (Rival & { note: string | undefined })[];
}

export interface ToldFile {
  says: string;
  source: Source;
  rivals: Rival[];
}

export interface ToldCard {
  name: string;
  says: string;
  sources: Source[];
  rivals: Rival[];
}

/** What another source says. */
interface Rival {
  source: Source;
  says: string;
}

/** All that the page on memory says without a script. */
export function fitStated(studies: Studies): FitStated {
  return {
    least: leastRows(studies),
    layouts: shapedModels(studies).map(toldLayout),
    cards: shapedCards(studies).map(toldCard),
  };
}

function toldLayout({ model, figures, files }: Shaped): FitStated['layouts'][number] {
  return {
    model,
    figures: figures.map(({ id, value, sources, rivals }) => ({
      says: `${FIGURE_WORDS[id]}: ${sayNumber(value)}`,
      sources,
      rivals: rivals.map(({ source, value: other, note }) => ({
        source,
        says: sayNumber(other),
        note,
      })),
    })),
    files: files.map(({ format, bytes, source, rivals }) => ({
      says: `Files in ${format}: ${sayBytes(bytes)}`,
      source,
      rivals: rivals.map(toldRival),
    })),
  };
}

function toldCard(card: CardShape): ToldCard {
  const { name, sources, rivals } = card;
  return { name, says: sayCard(card), sources, rivals: rivals.map(toldRival) };
}

function toldRival({ source, value }: { source: Source; value: number }): Rival {
  return { source, says: sayBytes(value) };
}
