import { describe, expect, test } from 'vitest';
import { FIRST_PAIR } from './address.ts';
import { pageAt, readSite } from './pages.ts';
import { cellOf, outcomeOf, textOf } from './shown.ts';

const site = readSite();

describe('GPT-4o against Llama 4 Maverick says', () => {
  const page = pageAt(site, FIRST_PAIR);

  test('that the data of Maverick ends in August 2024, and who says March 2025', () => {
    const cutoff = cellOf(page, 'knowledge-cutoff', 'b');
    expect(cutoff).toMatchObject({ value: 'August 2024', leads: true });
    expect(cutoff.disputes).toContainEqual(expect.stringMatching(/^Hirenest: March 2025/));
  });

  test('that Maverick was released on 5 April 2025, and who says 2026', () => {
    const released = cellOf(page, 'released', 'b');
    expect(released.value).toBe('5 April 2025');
    expect(released.disputes).toContainEqual(
      expect.stringMatching(/^LLM Reference: 1 January 2026/),
    );
  });

  test('that OpenAI keeps the size of GPT-4o to itself, with both estimates beneath', () => {
    const size = cellOf(page, 'parameters-total', 'a');
    expect(size).toMatchObject({ value: 'Not disclosed by OpenAI', state: 'undisclosed' });
    expect(size.estimates).toEqual([
      expect.stringMatching(/^LLM Reference: 1\.76 trillion/),
      expect.stringMatching(/^Hirenest: more than 1 trillion/),
    ]);
    expect(cellOf(page, 'parameters-total', 'b')).toMatchObject({
      value: '400 billion',
      leads: false,
    });
  });

  test('that both read images, though the generated page denies it of Maverick', () => {
    const vision = cellOf(page, 'vision', 'b');
    expect(vision).toMatchObject({ value: 'Yes', leads: false });
    expect(vision.disputes).toContainEqual(expect.stringMatching(/^LLM Reference: No\b/));
    expect(cellOf(page, 'vision', 'a').value).toBe('Yes');
    expect(outcomeOf(page, 'vision')).toBe('Even');
  });

  test('the licence of Maverick, and what the two documents call it', () => {
    const licence = cellOf(page, 'license', 'b');
    expect(licence.value).toBe('Llama 4 Community License');
    expect(licence.disputes).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^LLM Reference: Proprietary/),
        expect.stringMatching(/^Hirenest: Open source/),
      ]),
    );
  });

  test('that Maverick runs on one H100 DGX host', () => {
    expect(cellOf(page, 'hardware', 'b').value).toBe('one H100 DGX host');
    expect(cellOf(page, 'hardware', 'a').state).toBe('not-applicable');
  });

  test('when GPT-4o leaves the OpenAI API: in its head, its row and an answer', () => {
    const day = '14 January 2027';
    expect(cellOf(page, 'availability', 'a').value).toBe(`Leaves the OpenAI API on ${day}`);
    expect(textOf(page, 'main > .lede')).toContain(`leaves the OpenAI API on ${day}`);
    expect(textOf(page, '#faq-available')).toContain(`leaves the OpenAI API on ${day}`);
  });

  test('that two benchmarks of coding point opposite ways', () => {
    expect(cellOf(page, 'aider-polyglot', 'a').leads).toBe(true);
    expect(cellOf(page, 'livecodebench', 'b').text).toContain('11.1 points, not counted');
    expect(outcomeOf(page, 'livecodebench')).toMatch(/^Not counted/);
  });

  test('where a reader finds what would turn a verdict that tests decide', () => {
    const link = page.$('#job-coding a[href*="your-own"]').attr('href');
    expect(link).toBe('/use-cases/your-own/?job=coding&a=gpt-4o&b=llama-4-maverick');
    expect(page.$('#job-private-documents a[href*="your-own"]')).toHaveLength(0);
  });

  test('that the longer context leads, and how far', () => {
    const context = cellOf(page, 'context-window', 'b');
    expect(context).toMatchObject({ value: '1 million tokens', leads: true });
    expect(context.text).toContain('7.8× larger');
  });

  test('whose price is lower, where both are sold, and how old the figure is', () => {
    const [one, other] = [cellOf(page, 'price-blended', 'a'), cellOf(page, 'price-blended', 'b')];
    expect(other.leads).toBe(true);
    for (const { text } of [one, other]) expect(text).toContain('OpenRouter');
    expect(cellOf(page, 'price-cheapest', 'b').text).toMatch(/Cortecs; seen .+ days ago/);
  });

  test('what the records find no word of, in words and without a leader', () => {
    expect(cellOf(page, 'max-output', 'b')).toMatchObject({
      value: 'No source found',
      state: 'unknown',
    });
    expect(cellOf(page, 'max-output', 'a').leads).toBe(false);
    expect(outcomeOf(page, 'max-output')).toBe('Undecided. No source found for Llama 4 Maverick');
  });
});

describe('Llama 4 Scout', () => {
  const page = pageAt(site, '/compare/gpt-4o-vs-llama-4-scout/');

  test('has its 10 million beside what it was trained on and what hosts serve', () => {
    const context = cellOf(page, 'context-window', 'b');
    expect(context.value).toBe('10 million tokens');
    expect(context.text).toMatch(/hosts serve [\d,]+ to 3\.5 million/);
    expect(cellOf(page, 'context-trained', 'b').value).toBe('256,000 tokens');
  });

  test('has all three in one answer', () => {
    const answer = textOf(page, '#faq-context');
    expect(answer).toContain('10 million tokens');
    expect(answer).toContain('256,000 tokens');
    expect(answer).toMatch(/served with [\d,]+ tokens at .+ to 3\.5 million at Amazon Bedrock/);
  });
});

describe.each([
  ['/compare/gpt-4o-vs-llama-4-behemoth/', 'b'],
  ['/compare/llama-4-behemoth-vs-llama-4-maverick/', 'a'],
] as const)('Llama 4 Behemoth on %s', (path, side) => {
  const page = pageAt(site, path);
  const { $ } = page;

  test('was never released', () => {
    expect(cellOf(page, 'availability', side).value).toBe('Never released');
    expect(cellOf(page, 'released', side).value).toBe('Never released');
    expect(textOf(page, '#faq-available')).toContain('never released');
  });

  test('leads nothing and loses nothing', () => {
    expect($('[data-state]').length).toBeGreaterThan(50);
    expect(
      $('[data-lead]')
        .toArray()
        .map((cell) => $(cell).parent().attr('id')),
    ).toEqual([]);
  });

  test('leaves most rows with a better side undecided', () => {
    const verdicts = $('tr[id] > th > details > p:not(:has(> a))')
      .toArray()
      .map((verdict) => $(verdict).text());
    const undecided = verdicts.filter((verdict) => verdict.startsWith('Undecided'));
    expect(undecided.length).toBeGreaterThan(verdicts.length / 2);
  });

  test('has benchmark figures of Meta, or such as are called contradicted', () => {
    const tables = $('#benchmarks').nextUntil('h2').find('table.duel');
    const rows = tables.find('tbody > tr[id]').map((_, row) => $(row).attr('id'));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(cellOf(page, row, side).text, row).toMatch(/run by Meta|contradicted/i);
    }
  });
});

test('a side that leads no row is favoured by nothing, and its page says so', () => {
  const page = pageAt(site, '/compare/llama-4-behemoth-vs-llama-4-scout/');
  const said = textOf(page, '#choose section.a');
  expect(said).toMatch(/^No reason on record for Llama 4 Behemoth/);
  expect(said).toContain('no row that can be compared puts it ahead');
});

test('a side that leads rows is told by them, and never that nothing puts it ahead', () => {
  const page = pageAt(site, '/compare/gpt-4o-vs-llama-4-scout/');
  const said = textOf(page, '#choose section.b');
  expect(said).toMatch(/^Choose Llama 4 Scout if/);
  expect(said).toContain('you want the weights themselves');
  expect(said).not.toContain('puts it ahead');
});
