import type { Model } from '../../catalog/catalog.ts';
import { isFull } from '../../catalog/full.ts';
import { pairId } from '../../comparison/rows/pair.ts';
import { pagesOf } from '../../comparison/rows/pages.ts';
import type { Sides } from '../../comparison/rows/sides.ts';
import type { Studies } from '../../comparison/study/studies.ts';
import { QUESTION_KINDS } from '../../comparison/telling/questions/kind.ts';
import { titleOf } from '../words/names.ts';
import { cardOf } from './pair/card.ts';

/** What a browser lists the answers of one question from: who meets whom, and the first sentence. */
export interface AnswersOfKind {
  /** The ids of all models; answers name them by their places. */
  models: string[];
  answers: [a: number, b: number, text: string][];
}

/**
 * Every pair that is asked this question, in the order of the addresses; before others the pairs of
 * models of which people keep records, whose answers say more.
 */
export function answersOf(studies: Studies, kind: string): AnswersOfKind {
  const place = new Map(studies.models.map(({ id }, at) => [id, at]));
  return {
    models: studies.models.map(({ id }) => id),
    answers: pagesOf(studies)
      .toSorted(byRecord)
      .flatMap((pair): AnswersOfKind['answers'] => {
        const card = cardOf(studies, pair);
        const part = card.parts.find(({ id }) => id === kind);
        if (!part) return [];
        // The difference of the two is their summary, which their card does not say twice.
        const text = part.text || card.text;
        return [[at(place, pair.a), at(place, pair.b), text]];
      }),
  };
}

function byRecord(one: Sides<Model>, other: Sides<Model>): number {
  const isBrief = ({ a, b }: Sides<Model>) => Number(!isFull(a) || !isFull(b));
  return isBrief(one) - isBrief(other);
}

function at(place: ReadonlyMap<string, number>, { id }: Model): number {
  return place.get(id) ?? -1;
}

/** A question with one pair whose page answers it. */
export interface KindLine {
  id: string;
  question: string;
  example: { address: string; title: string } | undefined;
}

/** Every kind of question, with a pair that answers it: one that somebody wrote of, where one does. */
export function kindLines(studies: Studies): KindLine[] {
  const written = new Set(studies.matchups.map(({ id }) => id));
  const isOther = (pair: Sides<Model>) => Number(!written.has(pairId(pair)));
  const pairs = pagesOf(studies).toSorted((one, other) => isOther(one) - isOther(other));
  return Object.entries(QUESTION_KINDS).map(([id, question]) => {
    const pair = pairs.find((one) => cardOf(studies, one).parts.some((part) => part.id === id));
    return { id, question, example: pair && exampleOf(pair, id) };
  });
}

function exampleOf(pair: Sides<Model>, id: string) {
  return { address: `/compare/${pairId(pair)}/#${id}`, title: titleOf(pair) };
}

/** A question that a person wrote of one pair. */
export interface WrittenLine {
  address: string;
  question: string;
  title: string;
}

/** What people wrote, in the order of the pairs. */
export function writtenLines(studies: Studies): WrittenLine[] {
  return pagesOf(studies).flatMap((pair) => {
    const file = studies.matchups.find(({ id }) => id === pairId(pair));
    return (file?.questions ?? []).map(({ id, question }) => ({
      address: `/compare/${pairId(pair)}/#faq-${id}`,
      question,
      title: titleOf(pair),
    }));
  });
}
