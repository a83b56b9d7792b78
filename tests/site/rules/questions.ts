import type { Sample } from '../finding.ts';
import type { Page } from '../pages.ts';

/** What is answered for each pair, even where little is known. */
const ASKED = [
  'open-source',
  'cheaper',
  'context',
  'cutoff',
  'vision',
  'where-to-run',
  'available',
];

/** The questions of a pair. */
export const QUESTIONS: Record<string, Sample> = {
  'answers what most readers ask': {
    breaks: '<details id="faq-vision"><summary>Can it see?</summary></details>',
    rule: (page) => (isPair(page) ? ASKED.filter((topic) => !answerOf(page, `faq-${topic}`)) : []),
  },
  'begins each answer with a sentence, and gives it an address': {
    breaks: '<details id="faq-vision"><summary>Can it see?</summary><p>?</p></details>',
    rule: (page) =>
      questionsOf(page).filter(
        (id) =>
          !/\p{L}{2}.*\./su.test(answerOf(page, id)) ||
          page.$(`[id="${id}"] a[href="#${id}"]`).length !== 1,
      ),
  },
  'shows what each answer rests on, or says that it cannot be said': {
    breaks: '<details id="faq-vision"><summary>Can it see?</summary><p>Yes.</p></details>',
    rule: (page) =>
      questionsOf(page).filter(
        (id) =>
          !page.$(`[id="${id}"] > p a[href]`).is(`:not([href="#${id}"])`) &&
          !answerOf(page, id).includes('cannot be said'),
      ),
  },
};

function isPair({ path }: Page): boolean {
  return /\/compare\/[^/]+-vs-/.test(path);
}

function questionsOf({ $ }: Page): string[] {
  return $('details[id^="faq-"]')
    .map((_, question) => $(question).attr('id'))
    .toArray();
}

function answerOf({ $ }: Page, id: string): string {
  return $(`[id="${id}"] > p`).first().text().trim();
}
