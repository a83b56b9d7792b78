import type { Model } from '../../catalog/catalog.ts';
import { chooseQuote, quotesOn } from '../../comparison/offers/cost/choose.ts';
import { type Asks, type PlansOfModel, namePlan } from '../../comparison/offers/cost/plan.ts';
import { plansOf } from '../../comparison/offers/cost/plans.ts';
import { LOADS, useOf } from '../../comparison/offers/load.ts';
import { type Studies, once } from '../../comparison/study/studies.ts';
import { sayBill } from '../../comparison/telling/cost.ts';

/** What the stated loads cost on a model. */
export interface StatedCosts {
  model: Model;
  /** Who asks the price. */
  from: string;
  sums: string[];
}

/** What is asked for models, all if none are named, for the browser to reckon with. */
export function asksOf(studies: Studies, ids?: readonly string[]): Asks {
  const models = allPlans(studies).filter(({ id }) => ids?.includes(id) ?? true);
  const spans = models.flatMap(({ plans }) => plans.flatMap((plan) => plan.spans));
  const used = new Set(spans.flatMap((span) => ('rates' in span ? span.sources : [])));
  const sources = studies.sources.filter(({ id }) => used.has(id));
  return {
    models,
    publishers: Object.fromEntries(sources.map(({ id, publisher }) => [id, publisher])),
  };
}

/** The plans of every model from the day of the build on. */
const allPlans = once((studies): PlansOfModel[] =>
  studies.models.map((model) => ({
    id: model.id,
    name: model.name,
    plans: plansOf(model, studies.date, (day) => studies.on(day).of(model).offers),
  })),
);

/** The stated loads on every model that has a price. */
export function statedCosts(studies: Studies): StatedCosts[] {
  const all = allPlans(studies);
  return studies.models.flatMap((model, at) => {
    const plans = all[at];
    if (!plans) return [];
    const quotes = LOADS.flatMap(
      (load) => chooseQuote(quotesOn(plans, useOf(load), studies.date), 'own') ?? [],
    );
    const [first] = quotes;
    if (!first) return [];
    return [{ model, from: namePlan(first.plan), sums: quotes.map(({ bill }) => sayBill(bill)) }];
  });
}
