import type { Cheerio } from 'cheerio';
import type { Element } from 'domhandler';
import { describe, expect, test } from 'vitest';
import type { Offer } from '../../../src/catalog/catalog.ts';
import { sayMoney } from '../../../src/catalog/values/money.ts';
import { isPair } from '../../../src/site-check/page.ts';
import { expectNone } from '../finding.ts';
import { type Page, pageOf } from '../pages.ts';
import { cellOf } from '../shown.ts';
import { catalog, membersOf, onEach } from './walk.ts';

const offers = catalog.models.flatMap((model) => model.offers);

let lines = 0;
const lineFindings = onEach((page) => {
  lines += offerLines(page).length;
  return mixedLines(page);
});
const rowFindings = onEach((page) => (isPair(page) ? mixedRows(page) : []));

describe('input and output price come from one offer:', () => {
  test('in each line of offers', () => {
    expect(mixedLines(pageOf(offerLine('$2.50', '$0.30')))).toHaveLength(1);
    expectNone(lineFindings());
    expect(lines).toBeGreaterThan(offers.length);
  });

  test('in the rows of each pair', () => expectNone(rowFindings()));
});

function mixedRows(page: Page): string[] {
  return (['a', 'b'] as const).filter((side, at) => {
    const model = membersOf(page)[at];
    const [input, output] = ['price-input', 'price-output'].map((row) => cellOf(page, row, side));
    if (input?.state !== 'known' && output?.state !== 'known') return false;
    return !offers.some(
      (offer) =>
        offer.model === model &&
        isShown(offer, input?.value, output?.value) &&
        input?.text.includes(offer.provider.name) &&
        output?.text.includes(offer.provider.name),
    );
  });
}

/** The lines that have an input and an output price, whatever table they stand in. */
function offerLines({ $ }: Page): Cheerio<Element>[] {
  return $('table.offers')
    .toArray()
    .flatMap((table) => {
      const heads = $(table).find('thead th').toArray();
      const at = heads.findIndex((head) => $(head).text().trim() === 'Input');
      const lines = $(table).find('tbody > tr').toArray();
      return lines.map((line) => $(line).attr('data-at', `${at}`));
    });
}

function mixedLines(page: Page): string[] {
  return offerLines(page)
    .map((line) => {
      const first = Number(line.attr('data-at'));
      const cell = (at: number) => line.children().eq(at).text().trim();
      const providers = line
        .find('th a:not([href^="#"])')
        .map((_, link) => page.$(link).attr('href'))
        .toArray();
      return { input: cell(first), output: cell(first + 1), providers, text: line.text() };
    })
    .filter(({ input }) => input.startsWith('$'))
    .filter(({ input, output, providers }) =>
      providers.some((path) => !offers.some((o) => isOf(o, path) && isShown(o, input, output))),
    )
    .map(({ text }) => text);
}

/** Whether a line that links this address can be of the offer: its provider, or its model. */
function isOf({ provider, model }: Offer, path: string): boolean {
  return path === `/providers/${provider.id}/` || path.startsWith(`/models/${model}/`);
}

function isShown({ input, output }: Offer, first?: string, second?: string): boolean {
  if (input === undefined || output === undefined) return false;
  return sayMoney(input) === first && sayMoney(output) === second;
}

function offerLine(input: string, output: string): string {
  return `<table class="offers"><thead><tr><th>Provider</th><th>Input</th><th>Output</th></tr></thead><tbody><tr><th><a href="/providers/openai/">OpenAI</a></th><td>${input}</td><td>${output}</td></tr></tbody></table>`;
}
