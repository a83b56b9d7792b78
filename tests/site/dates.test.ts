import { expect, test } from 'vitest';
import { BUILD_DATE, LATER_DATE } from '../build-date.ts';
import { pageAt, readLaterSite, readSite } from './pages.ts';

/** The same records, read rightly on two days: what is to come, and what has come. */

const today = readSite();
const later = readLaterSite();

/** The words of a part of a page, on both days. */
function onBothDays(path: string, selector: string): [string, string] {
  const [now, then] = [today, later].map((site) =>
    pageAt(site, path).$(selector).text().replace(/\s+/g, ' ').trim(),
  );
  return [now ?? '', then ?? ''];
}

const PAIR = '/compare/gpt-4o-vs-llama-4-maverick/';

test(`GPT-4o leaves on ${BUILD_DATE}, and has left on ${LATER_DATE}`, () => {
  const [now, then] = onBothDays(PAIR, '#availability');
  expect(now).toContain('Leaves the OpenAI API on 14 January 2027');
  expect(then).toContain('eft the OpenAI API on 14 January 2027');
  expect(then).not.toContain('eaves the OpenAI API on 14 January 2027');
});

test('the summary and the line to choose it by follow', () => {
  const [now, then] = onBothDays(PAIR, '.lede');
  expect(now).toMatch(/leaves the OpenAI API/);
  expect(then).toMatch(/left the OpenAI API/);
});

test('what to move to says so on the day', () => {
  const [now, then] = onBothDays('/moving/gpt-4o/', '#dates + ul');
  expect(now).toMatch(/OpenAI API: ends 14 January 2027/);
  expect(then).toMatch(/OpenAI API: ended 14 January 2027/);
});

test('OpenAI’s own offers of GPT-4o are compared today, and have ended then', () => {
  const [now, then] = onBothDays('/models/gpt-4o/', '.offers');
  expect(now).not.toContain('Ended: the model has left this service');
  expect(then).toContain('Ended: the model has left this service');
});

test('a job that needs a year rules it out on both days, with the word of the day', () => {
  const [now, then] = onBothDays(PAIR, '#job-next-year');
  expect(now).toContain('GPT-4o leaves');
  expect(then).toContain('GPT-4o has left');
});
