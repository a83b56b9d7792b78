import type { Catalog, Model, Source, Testimony } from '../catalog/catalog.ts';
import { sayDate } from '../catalog/date.ts';
import { FIELD_IDS, fieldOf } from '../catalog/fields.ts';
import { sayMoney } from '../catalog/money.ts';
import type { Cell, Voice } from './cell.ts';
import { fieldCell } from './field-cell.ts';
import { sayScore } from './score.ts';

/** How a claim stands against what the site shows. */
export type Standing =
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
  standing: Standing;
  /** What is shown instead, and who says so, where that is another source. */
  shown?: { says: string; source: Source } | undefined;
}

/** Everything that is taken from a source, model by model. */
export function citationsOf(catalog: Catalog, source: Source, date: string): Citation[] {
  return catalog.models.flatMap((model) => [
    ...FIELD_IDS.flatMap((id) => {
      if (!model.claims.some((claim) => claim.field === id && claim.source === source)) return [];
      const { label } = fieldOf(id);
      return cellCitations(model, { row: id, label }, fieldCell(catalog, model, id, date), source);
    }),
    ...model.events
      .filter((event) => event.source === source && event.what !== 'released')
      .map((event) => {
        const says = `${event.surface}: ${event.what.replace('-', ' ')} ${sayDate(event.on)}`;
        return cite(model, { row: 'life', label: 'Life' }, says, event);
      }),
    ...model.scores
      .filter((score) => score.source === source)
      .map((score) => {
        const place = { row: score.benchmark.id, label: score.benchmark.name };
        return cite(
          model,
          place,
          `${sayScore(score)} (${score.settings}, run by ${score.by})`,
          score,
        );
      }),
    ...model.offers
      .filter((offer) => offer.source === source && offer.input !== undefined)
      .map((offer) => {
        const price = `${sayMoney(offer.input ?? 0)} in, ${sayMoney(offer.output ?? 0)} out`;
        const says = `${[offer.provider.name, offer.variant].filter(Boolean).join(', ')}: ${price}`;
        return cite(model, { row: 'prices', label: 'Price' }, says, offer);
      }),
    ...model.remarks
      .filter((remark) => remark.source === source)
      .map((remark) =>
        cite(model, { row: 'remarks', label: `On ${remark.about}` }, remark.says, remark),
      ),
  ]);
}

/** How many of a source's claims stand how, in the order of the standings met. */
export function countStandings(citations: readonly Citation[]): [Standing, number][] {
  const counts = new Map<Standing, number>();
  for (const { standing } of citations) counts.set(standing, (counts.get(standing) ?? 0) + 1);
  return [...counts];
}

function cellCitations(
  model: Model,
  place: { row: string; label: string },
  cell: Cell,
  source: Source,
): Citation[] {
  const [top] = cell.voices;
  if (!top) return [];
  const mine = (voices: Voice[]) => voices.filter((voice) => voice.source === source && !voice.of);
  const isAlone = sourceCount(cell) === 1;
  const shown = top.source === source ? undefined : { says: top.says, source: top.source };
  const made = (voice: Voice, standing: Standing): Citation => ({
    model,
    ...place,
    says: voice.surface ? `${voice.says} (${voice.surface})` : voice.says,
    testimony: voice,
    standing,
    shown,
  });
  return [
    ...mine(cell.voices).map((voice) =>
      made(voice, voice !== top ? 'agrees' : isAlone ? 'nobody else says so' : 'shown'),
    ),
    ...mine(cell.rivals).map((voice) => made(voice, voice.check ?? 'contradicted')),
    ...mine(cell.estimates).map((voice) => made(voice, voice.check ?? 'unverifiable')),
    ...mine(cell.asides).map((voice) => made(voice, voice.check ?? 'agrees')),
  ];
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
