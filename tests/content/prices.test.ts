import { expect, test } from 'vitest';
import { pricedOffers } from '../../src/comparison/offers/offer.ts';
import { priceHistoriesOf } from '../../src/comparison/offers/history.ts';
import { comparableOffers } from '../../src/comparison/offers/sound.ts';
import { cheapestOf } from '../../src/comparison/offers/sound.ts';
import { BUILD_DATE } from '../build-date.ts';
import { CATALOG, modelOf } from './catalog.ts';

test('lists, model pages and pair pages call the same price the cheapest', () => {
  const apart = CATALOG.models.flatMap((model) => {
    const offers = pricedOffers(model, BUILD_DATE);
    const [lowest, cheapest] = [comparableOffers(offers)[0]?.blended, cheapestOf(offers)?.blended];
    return lowest === cheapest ? [] : [`${model.id}: ${lowest} and ${cheapest}`];
  });
  expect(apart).toEqual([]);
});

test('OpenRouter’s price of Scout is kept on each day on which it was seen', () => {
  const histories = priceHistoriesOf(pricedOffers(modelOf('llama-4-scout'), BUILD_DATE));
  const history = histories.find(({ latest }) => latest.offer.provider.id === 'openrouter');
  expect(history?.sightings.map(({ on, offer: { input, output } }) => [on, input, output])).toEqual(
    [
      ['2026-07-02', 0.1, 0.3],
      ['2026-08-21', 0.08, 0.3],
      ['2026-11-20', 0.1, 0.3],
    ],
  );
});
