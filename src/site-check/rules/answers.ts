import type { Cheerio } from 'cheerio';
import type { Element } from 'domhandler';
import { type Page, isPair } from '../page.ts';
import { type SiteRule, onEachPage } from '../rule.ts';

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

export const ANSWERS: SiteRule = {
  name: 'A pair answers what most readers ask, in sentences with an address and what they rest on',
  mend: 'Begin the answer with a sentence that answers, and link the rows; with none, say that it cannot be said.',
  begin: onEachPage((page) => {
    const answers = answersOn(page);
    return [
      ...(isPair(page) ? ASKED : [])
        .filter((topic) => !answers.some(({ id, text }) => id === `faq-${topic}` && text))
        .map((topic) => `does not answer ${topic}`),
      ...answers.flatMap((answer) => faultsOf(answer).map((fault) => `${answer.id}: ${fault}`)),
    ];
  }),
};

interface Answer {
  id: string;
  /** Its first paragraph. */
  text: string;
  /** Where its links lead, and those of its sentences. */
  links: string[];
  rests: string[];
}

function answersOn({ $ }: Page): Answer[] {
  return $('details[id^="faq-"]')
    .toArray()
    .map((element) => {
      const parts = $(element).children('p');
      return {
        id: $(element).attr('id') ?? '',
        text: parts.first().text().trim(),
        links: targetsOf($(element).find('a')),
        rests: targetsOf(parts.find('a')),
      };
    });
}

function targetsOf(links: Cheerio<Element>): string[] {
  return links.toArray().map(({ attribs }) => attribs['href'] ?? '');
}

function faultsOf({ id, text, links, rests }: Answer): string[] {
  const own = `#${id}`;
  return [
    ...(/\p{L}{2}.*\./su.test(text) ? [] : ['no sentence']),
    ...(links.filter((link) => link === own).length === 1 ? [] : ['no address']),
    ...(rests.some((link) => link !== own) || text.includes('cannot be said')
      ? []
      : ['rests on nothing']),
  ];
}
