import type { Model, ModelEvent, Offer, Score, Source, Testimony } from '../../catalog/catalog.ts';
import { whoSells } from '../offers/seller.ts';
import { sayDate } from '../../catalog/values/date.ts';
import { FIELD_IDS, type FieldId, fieldOf } from '../../catalog/fields.ts';
import { sayMoney } from '../../catalog/values/money.ts';
import type { Cell, Voice } from '../evidence/cell.ts';
import { sayScore } from '../scores/score.ts';
import { type Studies, once } from '../study/studies.ts';

/** How a claim stands against what the site shows. */
export type ClaimStanding =
  | 'shown'
  | 'agrees'
  | 'contradicted'
  | 'imprecise'
  | 'outdated'
  | 'unverifiable'
  | 'nobody else says so';

/** One thing that a source says, and whether a better source agrees. */
export interface Citation {
  model: Model;
  /** `Knowledge cutoff`. */
  label: string;
  /** Where on the model's page it stands: `knowledge-cutoff`. */
  row: string;
  says: string;
  testimony: Testimony;
  standing: ClaimStanding;
  /** What is shown instead, and who says so, where that is another source. */
  shown?: { says: string; source: Source } | undefined;
}

/** Everything that is taken from a source, model by model. */
export function citationsOf(studies: Studies, source: Source): Citation[] {
  return citationsBySource(studies).get(source) ?? [];
}

const citationsBySource = once((studies) =>
  Map.groupBy(
    studies.models.flatMap((model) => modelCitations(studies, model)),
    ({ testimony }) => testimony.source,
  ),
);

/** Everything that any source says of a model, and how it stands; made once. */
export const modelCitations = once((studies, model: Model): Citation[] => {
  const { cell } = studies.of(model);
  return [
    ...FIELD_IDS.filter((id) => model.claims.some(({ field }) => field === id)).flatMap((id) =>
      cellCitations(model, id, cell(id)),
    ),
    ...model.events
      .filter(({ what }) => what !== 'released')
      .map((event) => citeEvent(model, event)),
    ...model.scores.map((score) => citeScore(model, score)),
    ...model.offers
      .filter(({ input }) => input !== undefined)
      .map((offer) => citeOffer(model, offer)),
    ...model.remarks.map((remark) => {
      const place = { row: 'remarks', label: `On ${remark.about}` };
      return cite(model, place, remark.says, remark);
    }),
  ];
});

/** How many of a source's claims stand how, in the order of the standings met. */
export function countStandings(citations: readonly Citation[]): [ClaimStanding, number][] {
  const counts = new Map<ClaimStanding, number>();
  for (const { standing } of citations) counts.set(standing, (counts.get(standing) ?? 0) + 1);
  return [...counts];
}

function cellCitations(model: Model, row: FieldId, cell: Cell): Citation[] {
  const [top] = cell.voices;
  if (!top) return [];
  const { label } = fieldOf(row);
  const isAlone = sourceCount(cell) === 1;
  const made = (voice: Voice, standing: ClaimStanding): Citation => ({
    model,
    row,
    label,
    says: voice.surface ? `${voice.says} (${voice.surface})` : voice.says,
    testimony: voice,
    standing,
    shown: top.source === voice.source ? undefined : { says: top.says, source: top.source },
  });
  return [
    ...cell.voices.map((voice) =>
      made(voice, voice !== top ? 'agrees' : isAlone ? 'nobody else says so' : 'shown'),
    ),
    ...cell.rivals.map((voice) => made(voice, voice.check ?? 'contradicted')),
    ...cell.estimates.map((voice) => made(voice, voice.check ?? 'unverifiable')),
    ...cell.asides.map((voice) => made(voice, voice.check ?? 'agrees')),
  ];
}

function citeEvent(model: Model, event: ModelEvent): Citation {
  const says = `${event.surface}: ${event.what.replace('-', ' ')} ${sayDate(event.on)}`;
  return cite(model, { row: 'life', label: 'Life' }, says, event);
}

function citeScore(model: Model, score: Score): Citation {
  const place = { row: score.benchmark.id, label: score.benchmark.name };
  return cite(model, place, `${sayScore(score)} (${score.settings}, run by ${score.by})`, score);
}

function citeOffer(model: Model, offer: Offer): Citation {
  const price = `${sayMoney(offer.input ?? 0)} in, ${sayMoney(offer.output ?? 0)} out`;
  const says = `${whoSells({ offer })}: ${price}`;
  return cite(model, { row: 'prices', label: 'Price' }, says, offer);
}

function sourceCount({ voices, rivals, estimates, asides }: Cell): number {
  return new Set([...voices, ...rivals, ...estimates, ...asides].map(({ source }) => source)).size;
}

function cite(
  model: Model,
  place: { row: string; label: string },
  says: string,
  testimony: Testimony,
): Citation {
  return { model, ...place, says, testimony, standing: testimony.check ?? 'shown' };
}
