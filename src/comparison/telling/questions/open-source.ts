import type { RowId } from '../../../catalog/row-id.ts';
import type { Model } from '../../../catalog/catalog.ts';
import { type Comparison, findRow } from '../../rows/compare.ts';
import { type Prose, prose } from '../../prose/prose.ts';
import type { Question } from './question.ts';
import type { SideId } from '../../rows/sides.ts';
import { hasWeights, joinClauses, told, whyNot } from '../telling.ts';
import { SIDES } from '../../rows/sides.ts';

/** Licences that the Open Source Initiative approves, as records name them. */
const OPEN_SOURCE = /\b(MIT|Apache)\b/;

/** Which of the two is open source, and on what terms the weights are to be had. */
export function askOpenSource(comparison: Comparison): Question {
  const { a, b } = comparison.models;
  const terms = haveSameTerms(comparison)
    ? [sayBoth(comparison)]
    : SIDES.map((side) => sayTerms(comparison, side));
  return {
    id: 'faq-open-source',
    question: `Is ${a.name} or ${b.name} open source?`,
    answer: [prose`${opening(comparison)}: ${joinClauses(terms)}.`],
  };
}

type Openness = 'open' | 'not open' | 'unknown';

function opennessOf(comparison: Comparison, side: SideId): Openness {
  if (isUnreleased(comparison, side)) return 'not open';
  const weights = hasWeights(comparison, side);
  if (weights !== true) return weights === false ? 'not open' : 'unknown';
  const license = findRow(comparison, 'license')?.cells[side].value;
  const name = license?.kind === 'text' ? license.text : '';
  return OPEN_SOURCE.test(name) ? 'open' : 'not open';
}

function isUnreleased({ lives }: Comparison, side: SideId): boolean {
  return !lives[side].isReleased;
}

function opening(comparison: Comparison): string {
  const of = (openness: Openness) =>
    SIDES.filter((side) => opennessOf(comparison, side) === openness).map(
      (side) => comparison.models[side].name,
    );
  const [open, not, unknown] = [of('open'), of('not open'), of('unknown')];
  if (open.length === 2) return 'Yes, both';
  if (not.length === 2) return 'Neither, strictly';
  if (unknown.length === 2) return 'It cannot be said of either';
  if (open.length === 1 && not.length === 1) return `${open.join('')} is, ${not.join('')} is not`;
  const known = open.length > 0 ? `${open.join('')} is` : `${not.join('')} is not, strictly`;
  return `${known}; for ${unknown.join('')} it is not known`;
}

/** Whether both can be downloaded under one licence with the same conditions, told once then. */
function haveSameTerms(comparison: Comparison): boolean {
  const rows = (['license', 'license-conditions'] as const).map((id) => findRow(comparison, id));
  const areOpen = SIDES.every((side) => hasWeights(comparison, side));
  return areOpen && rows.every((row) => row && row.cells.a.text === row.cells.b.text);
}

function sayBoth(comparison: Comparison): Prose {
  const weights = { text: 'can be downloaded', row: 'open-weights' };
  return prose`${comparison.models.a.name} and ${comparison.models.b.name} ${weights}${sayLicense(comparison, 'a')}`;
}

/** How the weights of one side can be had, and under which terms. */
function sayTerms(comparison: Comparison, side: SideId): Prose {
  const model = comparison.models[side];
  const weights = findRow(comparison, 'open-weights');
  const [top] = weights?.cells[side].voices ?? [];
  if (isUnreleased(comparison, side))
    return prose`${model.name} ${{ text: 'was never released', row: 'availability' }}`;
  if (!weights || !top) return prose`of the weights of ${model.name} nothing is known`;
  const said = sayWeights(comparison, side, model, weights.id);
  return prose`${said}${{ cite: top.source }}${sayLicense(comparison, side)}`;
}

function sayWeights(comparison: Comparison, side: SideId, model: Model, row: RowId): Prose {
  const cell = findRow(comparison, row)?.cells[side];
  if (cell && cell.state !== 'known') {
    return prose`for the weights of ${model.name} ${whyNot(cell, model)}`;
  }
  if (!hasWeights(comparison, side)) {
    return prose`${model.developer} ${{ text: `does not give out the weights of ${model.name}`, row }}`;
  }
  return prose`${model.name} ${{ text: 'can be downloaded', row }}`;
}

/** The licence of weights that can be downloaded, and what it asks. */
function sayLicense(comparison: Comparison, side: SideId): Prose {
  const license = findRow(comparison, 'license');
  const named = license?.cells[side].value;
  if (!license || !hasWeights(comparison, side) || named?.kind !== 'text') return [];
  const row = findRow(comparison, 'license-conditions');
  const cell = row?.cells[side];
  const name = named.text;
  const noun = /licen[cs]e|terms/i.test(name) ? '' : ' licence';
  const under = prose` under the ${told(license, side)}${noun}`;
  if (!row || cell?.state !== 'known') return under;
  const [top] = cell.voices;
  const asks = cell.text.replace(/\.$/, '');
  return prose`${under}, whose ${{ text: 'conditions', row: row.id }} include: ${asks}${top && { cite: top.source }}`;
}
