import { type Comparison, findRow } from '../comparison.ts';
import { type Prose, prose } from '../prose.ts';
import type { Question } from '../question.ts';
import type { SideId } from '../row.ts';
import { hasWeights, joinSentences, possessive, SIDES, told, whyNot } from '../telling.ts';

/** Licences that the Open Source Initiative approves, as records name them. */
const OPEN_SOURCE = /\b(MIT|Apache)\b/;

/** Which of the two is open source, and on what terms the weights are to be had. */
export function askOpenSource(comparison: Comparison): Question {
  const { a, b } = comparison.models;
  return {
    id: 'faq-open-source',
    question: `Is ${a.name} or ${b.name} open source?`,
    answer: [
      joinSentences([
        [firstSentence(comparison)],
        ...SIDES.map((side) => sayTerms(comparison, side)),
      ]),
    ],
  };
}

type Openness = 'open' | 'not open' | 'unknown';

function opennessOf(comparison: Comparison, side: SideId): Openness {
  if (!comparison.lives[side].isReleased && comparison.lives[side].events.length > 0) {
    return 'not open';
  }
  const weights = hasWeights(comparison, side);
  if (weights !== true) return weights === false ? 'not open' : 'unknown';
  const license = findRow(comparison, 'license')?.cells[side];
  return license?.state === 'known' && OPEN_SOURCE.test(license.text) ? 'open' : 'not open';
}

function firstSentence(comparison: Comparison): string {
  const of = (openness: Openness) =>
    SIDES.filter((side) => opennessOf(comparison, side) === openness).map(
      (side) => comparison.models[side].name,
    );
  const [open, not, unknown] = [of('open'), of('not open'), of('unknown')];
  if (open.length === 2) return 'Yes, both.';
  if (not.length === 2) return 'Neither, strictly.';
  if (unknown.length === 2) return 'It cannot be said, because no source was found for either.';
  const known = open.length > 0 ? `${open.join('')} is` : `${not.join('')} is not, strictly`;
  const rest = open.length > 0 && not.length > 0 ? `; ${not.join('')} is not` : '';
  return unknown.length > 0
    ? `${known}; for ${unknown.join('')} it cannot be said, because no source was found.`
    : `${known}${rest}.`;
}

function sayTerms(comparison: Comparison, side: SideId): Prose {
  const model = comparison.models[side];
  const weights = findRow(comparison, 'open-weights');
  const license = findRow(comparison, 'license');
  const [top] = weights?.cells[side].voices ?? [];
  if (!weights || !top)
    return prose`Whether ${possessive(model.name)} weights are published cannot be said, because no source was found.`;
  const cited = { cite: top.source };
  if (!comparison.lives[side].isReleased) {
    return prose`${possessive(model.name)} weights ${{ text: 'have not been published', row: weights.id }}${cited}.`;
  }
  if (weights.cells[side].state !== 'known') {
    return prose`Of ${possessive(model.name)} weights nothing can be said, because ${whyNot(weights.cells[side], model)}.`;
  }
  if (!hasWeights(comparison, side)) {
    return prose`${possessive(model.name)} weights ${{ text: 'are not published', row: weights.id }}${cited}.`;
  }
  const can = { text: 'can be downloaded', row: weights.id };
  if (license?.cells[side].state !== 'known')
    return prose`${possessive(model.name)} weights ${can}${cited}.`;
  return prose`${possessive(model.name)} weights ${can}${cited} under the ${told(license, side)}.${sayConditions(comparison, side)}`;
}

function sayConditions(comparison: Comparison, side: SideId): Prose | undefined {
  const row = findRow(comparison, 'license-conditions');
  const cell = row?.cells[side];
  if (!row || cell?.state !== 'known') return undefined;
  const [top] = cell.voices;
  return prose` Its ${{ text: 'conditions', row: row.id }}: ${cell.text.replace(/\.$/, '')}${top && { cite: top.source }}.`;
}
