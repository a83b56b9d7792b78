import type { Comparison } from '../rows/compare.ts';
import type { Job } from '../jobs/job.ts';
import { type Prose, prose } from '../prose/prose.ts';
import type { Row } from '../rows/row.ts';
import type { SideId } from '../rows/sides.ts';
import { sayMargin } from './outcome.ts';
import { lowerLabel } from '../rows/row-name.ts';
import { joinProse, joinWords, ofMaker, told } from './telling.ts';
import { otherSide, SIDES } from '../rows/sides.ts';

/** A job's result in words, as fragments for tables and parts of sentences. */

/** `Llama 4 Scout`, `Split`, `Not enough evidence`, `Neither fits`, `Even`. */
export function sayResult({ result }: Job, { models }: Comparison): string {
  switch (result.kind) {
    case 'winner':
      return models[result.side].name;
    case 'split':
      return 'Split';
    case 'even':
      return 'Even';
    case 'open':
      return 'Not enough evidence';
    case 'neither':
      return 'Neither fits';
  }
}

/** What the result rests on, each part linked to its row. */
export function sayBecause(job: Job, comparison: Comparison): Prose {
  const { result } = job;
  switch (result.kind) {
    case 'winner':
      return joinParts([
        ...(result.by === 'elimination' ? [sayOut(job, comparison, otherSide(result.side))] : []),
        ...job.leads[result.side].map((row) => sayLead(row, result.side)),
      ]);
    case 'split':
      return joinParts(SIDES.map((side) => sayFor(job, comparison, side)));
    case 'even':
      return prose`both are even on ${joinProse(job.even.map((row) => prose`${link(row)} (${told(row, 'a')})`))}`;
    case 'open':
      return sayOpen(job, comparison);
    case 'neither':
      return joinParts(SIDES.map((side) => sayOut(job, comparison, side)));
  }
}

/** From so many times on, a reader is told the ratio of two quantities too. */
const FAR_APART = 5;

/** `context window 1 million tokens against 128,000 tokens, 7.8× larger`. */
function sayLead(row: Row, side: SideId): Prose {
  const margin = row.outcome.kind === 'lead' ? row.outcome.margin : undefined;
  const isFarApart = margin?.kind === 'ratio' && row.kind === 'field' && margin.ratio >= FAR_APART;
  const ratio = isFarApart ? `, ${sayMargin(margin)}` : '';
  return prose`${lowerLabel(row.label)} ${told(row, side)} against ${told(row, otherSide(side))}${ratio}`;
}

function joinParts(parts: Prose[]): Prose {
  return parts.flatMap((part, index) => (index > 0 ? ['; ', ...part] : part));
}

/** `GPT-4o is ruled out (leaves the OpenAI API on 14 January 2027)`. */
function sayOut(job: Job, { models }: Comparison, side: SideId): Prose {
  return prose`${ofMaker(models[side])} is ruled out (${joinParts(job.fitness[side].why)})`;
}

function sayFor(job: Job, { models }: Comparison, side: SideId): Prose {
  const leads = job.leads[side].map((row) => sayLead(row, side));
  const leans = job.leans[side].map((row) => prose`${sayLead(row, side)}, side by side`);
  return prose`for ${models[side].name} ${joinProse([...leads, ...leans])}`;
}

function sayOpen(job: Job, comparison: Comparison): Prose {
  const { models } = comparison;
  if (job.useCase.unmeasured) return ['no row measures it'];
  const gaps = SIDES.filter((side) => job.fitness[side].state === 'unconfirmed').map(
    (side) => prose`it is open for ${models[side].name} (${joinParts(job.fitness[side].why)})`,
  );
  const out = SIDES.filter((side) => job.fitness[side].state === 'ruled out').map((side) =>
    sayOut(job, comparison, side),
  );
  if (gaps.length > 0) return joinParts([...gaps, ...out]);
  const leads = SIDES.filter((side) => job.leads[side].length > 0).map(
    (side) => prose`${models[side].name} leads only on ${joinProse(job.leads[side].map(link))}`,
  );
  const leans = SIDES.filter((side) => job.leans[side].length > 0).map(
    (side) =>
      prose`${joinProse(job.leans[side].map(link))} ${job.leans[side].length > 1 ? 'lean' : 'leans'} to ${models[side].name} without one run of both`,
  );
  const missing =
    job.missing.length > 0
      ? [prose`there are no figures that compare ${sayMissing(job, comparison)}`]
      : [];
  return joinParts([...leads, ...leans, ...missing]);
}

function link(row: Row): Prose {
  return [{ text: lowerLabel(row.label), row: row.id }];
}

/** `on MGSM (run for GPT-4o alone) and DROP`: the rows without a result, and who has one at all. */
function sayMissing({ missing }: Job, { models }: Comparison): string {
  const named = missing.map(({ name, only, neither }) => {
    if (only) return `${name} (known for ${models[only].name} alone)`;
    return neither ? `${name} (known for neither)` : name;
  });
  return `on ${joinWords(named)}`;
}
