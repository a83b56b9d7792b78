import { describe, expect, test } from 'vitest';
import type { ModelEvent, Provider } from '../../src/catalog/catalog.ts';
import { lastDay } from '../../src/catalog/values/date.ts';
import { pricedOffers } from '../../src/comparison/offers/offer.ts';
import { LATER_DATE } from '../build-date.ts';
import { CATALOG, modelOf } from './catalog.ts';

/** No page offers what cannot be had. */

/** Services that closed as a whole, with their last day. */
const CLOSED = { 'github-models': '2026-07-30', llama: '2026-07-06' };

/** Ways into a service that keep the dates of another. */
const SAME_SERVICE: Record<string, string[]> = { 'azure-cognitive-services': ['azure'] };

const DAYS = ['2026-11-27', '2026-11-30', '2026-12-01', '2026-12-30', '2027-01-15', LATER_DATE];

describe.each(DAYS)('on %s', (date) => {
  test('no offer is current at a service that has closed', () => {
    const closed = Object.entries(CLOSED).filter(([, last]) => last < date);
    expect(closed.length).toBe(2);
    expect(
      current(date).filter(({ provider }) => closed.some(([id]) => id === provider.id)),
    ).toEqual([]);
  });

  test('no offer is current where the model has left that provider', () => {
    const gone = current(date).filter(({ model, provider }) =>
      model.events.some((event) => isEnd(event, date) && isAt(event, provider)),
    );
    expect(gone.map(({ model, provider, name }) => `${model.id} ${provider.id} ${name}`)).toEqual(
      [],
    );
  });
});

test('offers end on the day, and not before it', () => {
  const priced = (date: string) =>
    pricedOffers(modelOf('gemini-2-5-pro'), date)
      .filter(({ offer }) => offer.provider.id === 'google' && !offer.above)
      .map(({ state }) => state);
  expect(priced('2026-11-30')).toEqual(['paid']);
  expect(priced('2026-12-01')).toEqual(['ended']);
});

/** The offers that pages show as to be had on a day. */
function current(date: string) {
  return CATALOG.models.flatMap((model) =>
    pricedOffers(model, date)
      .filter(({ state }) => state !== 'ended' && state !== 'to come')
      .map(({ offer }) => ({ model, provider: offer.provider, name: offer.name ?? '' })),
  );
}

/** Whether it ends something by that day, and no maintainer has found the date wrong or moved. */
function isEnd({ what, on, check }: ModelEvent, date: string): boolean {
  if (check !== undefined && check !== 'agrees') return false;
  return (what === 'retired' || what === 'shut-down') && lastDay(on) < date;
}

/** Whether the surface of an event is the provider's service, under its name or another. */
function isAt({ surface }: ModelEvent, provider: Provider): boolean {
  const ids = [provider.id, ...(SAME_SERVICE[provider.id] ?? [])];
  const services = CATALOG.providers.filter(({ id }) => ids.includes(id));
  const place = surface.toLowerCase();
  return services.some(({ name, aliases }) =>
    [name, `${name} API`, ...aliases.map((alias) => alias.replaceAll('-', ' '))].some(
      (spelling) => spelling.toLowerCase() === place,
    ),
  );
}
