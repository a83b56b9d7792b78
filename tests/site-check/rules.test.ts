import { expect, test } from 'vitest';
import { hold } from '../../src/site-check/hold.ts';
import { RULES } from '../../src/site-check/rules.ts';
import { readSite } from '../../src/site-check/site.ts';
import { type Change, EMBED, PAIR, STATED, add, siteWith, swap, write } from './small-site.ts';

/** What the rules find, each with the first words of the rule. */
function findingsWith(...changes: Change[]): string[] {
  const site = readSite(siteWith(...changes));
  return hold(RULES, site).flatMap(({ name, findings }) =>
    findings.map(({ page, found }) => `${name.slice(0, 30)} | ${page} ${found}`),
  );
}

test('nothing is found on a sound site', () => {
  expect(findingsWith()).toEqual([]);
});

/** Puts two pages between the list of models and the model. */
function farOff(files: Record<string, string>): Record<string, string> {
  const list = files['models/index.html'] ?? '';
  const to = (place: string) => list.replace('/repo/models/one/', place);
  return {
    ...files,
    'models/index.html': to('/repo/near/'),
    'near/index.html': to('/repo/far/'),
    'far/index.html': list,
  };
}

const CELL = '<td data-state="known">8,000 tokens<sup><a href="#s1">1</a></sup></td>';
const LEADER = 'data-state="known" data-lead="a"';
const SOURCE = ' <small>primary, published 5 April 2025</small>';

const FAULTS: [rule: string, change: Change, found: RegExp][] = [
  ['A comparison for frames', swap(EMBED, '<li', `${'<li>Again</li>'.repeat(900)}<li`), /too many/],
  [
    'A comparison for frames',
    swap(EMBED, '/compare/one-vs-other/">', '/models/">'),
    /canonical is/,
  ],
  ['A comparison for frames', swap(EMBED, 'noindex', 'index'), /asks to be listed/],
  ['A comparison for frames', swap(EMBED, STATED, ''), /policy is missing/],
  [
    'A comparison for frames',
    swap(EMBED, '<sup><a href="#s1">1</a></sup>', ''),
    /nobody says so: Yes/,
  ],
  ['A comparison for frames', swap(EMBED, 'id="s1"', 'id="s2"'), /#s1: leads nowhere/],
  ['A comparison for frames', swap(EMBED, 'oembed/one', 'oembed/two'), /its oEmbed is missing/],
  [
    'A comparison for frames',
    swap(EMBED, 'iframe src="https', 'iframe src="http'),
    /no code to copy/,
  ],
  ['The HTML is valid', add('<p a="1" a="2">Twice</p>'), /duplicate-attribute/],
  ['The HTML is valid', swap(PAIR, '<h2>Questions</h2>', '<ul><p>A line</p></ul>'), /<p>.*<ul>/],
  ['The HTML is valid', swap(PAIR, '<!DOCTYPE html>', ''), /doctype/],
  ['The HTML is valid', add('<button><a href="/repo/">Start</a></button>'), /<a>.*<button>/],
  ['The HTML is valid', add('<details><p>No summary</p></details>'), /summary/],
  ['Each id stands once', add('<p id="vision">Again</p>'), /twice: vision/],
  ['Each id stands once', add('<p id="two words">Two</p>'), /no word: "two words"/],
  [
    'An attribute that names',
    add('<p aria-describedby="gone">Told</p>'),
    /aria-describedby names gone/,
  ],
  ['An attribute that names', add('<a href="#s1" interestfor="p9">9</a>'), /interestfor names p9/],
  [
    'An attribute that names',
    add('<button type="button" popovertarget="p9">9</button>'),
    /popovertarget names p9/,
  ],
  ['A page names its language', swap(PAIR, ' lang="en"', ''), /lang/],
  ['A page names its language', swap(PAIR, 'initial-scale=1', 'user-scalable=no'), /viewport/],
  [
    'Each page has a title',
    swap(PAIR, '<title>One 2 vs Other', '<title>Models'),
    /the title of .*: Models/,
  ],
  [
    'Each page has a title',
    swap(PAIR, 'content="About One 2 vs Other."', 'content=""'),
    /no description/,
  ],
  ['A page has one heading', add('<h1>Another</h1>'), /2 h1/],
  ['A page has one heading', add('<h4>Deep</h4>'), /h4 after h2: Deep/],
  [
    'Each link lands on a page',
    add('<p><a href="https://acme.example)^1" rel="noopener">Out</a></p>'),
    /acme.example\)\^1: no address/,
  ],
  [
    'A page has one main part',
    swap(PAIR, '<a href="#main">Skip</a>', ''),
    /first link is \/repo\//,
  ],
  ['A page states the content', swap(PAIR, STATED, ''), /policy is missing/],
  [
    'A page states the content',
    swap(PAIR, '<meta charset="utf-8">', '<script src="/repo/_astro/page.js"></script>'),
    /script stands before the policy/,
  ],
  ['Each link lands', add('<a href="/repo/nowhere/">There</a>'), /nowhere\/: no such page/],
  ['Each link lands', add('<a href="#nothing">There</a>'), /#nothing: no such place/],
  ['Each link lands', add('<a href="/repo/models/uno/">There</a>'), /uno\/: a detour/],
  ['Each link lands', add('<a href="/models/">There</a>'), /outside \/repo\//],
  [
    'Links lead from the start',
    swap('models/index.html', '/repo/models/one/', '/repo/models/'),
    /one\/ nothing/,
  ],
  ['Each page names one canonical', swap(PAIR, 'org/repo/compare', 'org/compare'), /canonical is/],
  [
    'Each page names one canonical',
    swap(PAIR, '<link rel="canonical"', '<link rel="alternate"'),
    /missing/,
  ],
  [
    'An address that moved',
    swap('models/uno/index.html', '0;url=/repo/models/one/', '5;url=/repo/models/'),
    /its refresh is 5/,
  ],
  [
    'An address that moved',
    swap('models/uno/index.html', '<a href="/repo/models/one/"', '<a href="/repo/models/uno/"'),
    /is no page/,
  ],
  [
    'An address that moved',
    swap('models/uno/index.html', '<meta name="robots" content="noindex">', ''),
    /asks to be listed/,
  ],
  [
    'The sitemap lists',
    swap('sitemap-0.xml', 'models/one', 'models/gone'),
    /gone\/ in the sitemap, and no page/,
  ],
  ['The sitemap lists', write('sitemap-0.xml', undefined), /models\/one\/ not in the sitemap/],
  ['The sitemap lists', write('robots.txt', 'Allow: /'), /no line "Sitemap:/],
  [
    'Search engines may list',
    swap('models/one/index.html', '<link', '<meta name="robots" content="noindex"><link'),
    /asks not to/,
  ],
  [
    'Links lead to the web',
    add('<a href="https://elsewhere.example/">There</a>'),
    /no rel="noopener"/,
  ],
  ['Links lead to the web', add('<a href="mailto:a@b.example">There</a>'), /not of the web/],
  ['Links lead to the web', add('<a>There</a>'), /without an address/],
  [
    'Each file that a page asks',
    add('<img src="/repo/no.png" alt="None">'),
    /missing: \/repo\/no\.png/,
  ],
  ['Each file that a page asks', add('<img src="/favicon.svg" alt="Icon">'), /outside \/repo\//],
  [
    'Each file that a page asks',
    add('<img src="https://elsewhere.example/a.png" alt="">'),
    /from elsewhere/,
  ],
  ['Scripts and styles are files', add('<p style="color: red">Red</p>'), /color: red/],
  ['Scripts and styles are files', add('<p onclick="go()">Go</p>'), /p has onclick/],
  ['Scripts and styles are files', add('<script>go()</script>'), /go\(\)/],
  [
    'A pair page needs nothing',
    add('<iframe title="Other" src="/repo/models/"></iframe>'),
    /iframe/,
  ],
  [
    'A pair page needs nothing',
    swap(PAIR, '<script', '<link rel="stylesheet" href="/repo/favicon.svg"><script'),
    /stylesheets/,
  ],
  ['Every model and every pair', farOff, /models\/one\/ 4 links/],
  ['No page weighs more', add(`<p>${'word '.repeat(20_000)}</p>`), /bytes of HTML/],
  [
    'No page weighs more',
    swap('models/index.html', '</ul>', `</ul><p>${'word '.repeat(12_000)}</p>`),
    /bytes of HTML/,
  ],
  ['No page weighs more', write('_astro/site.css', noise(25_000)), /in brotli with its stylesheet/],
  ['No page weighs more', write('_astro/part.js', noise(15_000)), /of script in brotli/],
  ['No page weighs more', write('favicon.svg', noise(30_000)), /with all that it loads/],
  ['Nothing that should say', add('<p> </p>'), /empty <p>/],
  [
    'Nothing that should say',
    add('<table><tbody><tr><td></td></tr></tbody></table>'),
    /empty <td>/,
  ],
  ['A page says nothing', add('<p>It costs undefined.</p>'), /costs undefined/],
  ['A page says nothing', add('<p>NaN tokens</p>'), /NaN tokens/],
  ['A page says nothing', add('<p>[object Object]</p>'), /\[object/],
  ['A page says nothing', add('<p>[[gpt-4o vision]]</p>'), /\[\[gpt-4o/],
  ['A page says nothing', add('<p>TODO: say it</p>'), /TODO/],
  ['No space stands before', add('<p>One <a href="/repo/">two</a> , three</p>'), /two/],
  ['Each row has an address', swap(PAIR, '<tr id="vision">', '<tr>'), /no address/],
  [
    'Each cell has one of',
    swap(PAIR, 'data-state="unknown"', 'data-state="yes"'),
    /vision: state yes/,
  ],
  ['Each cell has one of', swap(PAIR, '>No source found<', '>–<'), /a cell says "–"/],
  ['A leader is marked', swap(PAIR, LEADER, LEADER.replace('"a"', '"b"')), /wrong side/],
  [
    'A leader is marked',
    swap(PAIR, CELL, CELL.replace('known', 'unknown')),
    /leads over what is not known/,
  ],
  [
    'A leader is marked',
    swap(PAIR, CELL, CELL.replace('"known"', '"known" data-lead="b"')),
    /two leaders/,
  ],
  [
    'A leader is marked',
    swap(PAIR, '>Context window</a>', '>Context window</a><p>Undecided. Why</p>'),
    /all the same/,
  ],
  [
    'Each value and each offer',
    swap(PAIR, '>Yes<sup><a href="#s1">1</a></sup>', '>Yes'),
    /vision: Yes/,
  ],
  [
    'Each value and each offer',
    swap(PAIR, '</b><sup><a href="#s1">1</a></sup>', '</b>'),
    /Host cheapest/,
  ],
  ['Each small number leads', add('<p>Said<sup><a href="#s1">2</a></sup></p>'), /2 leads to #s1/],
  [
    'A list of sources',
    swap(PAIR, '</ol>', `<li id="s2">Other${SOURCE}</li></ol>`),
    /nothing leads to 2: Other/,
  ],
  ['A list of sources', swap(PAIR, SOURCE, ''), /no tier or no date: Card/],
  [
    'A figure in a sentence',
    swap(PAIR, 'window of 128,000', 'window of 1,128,000'),
    /1,128,000 in .*context-window/,
  ],
  ['A figure in a sentence', add('<p>It can <a href="#vision">no</a>.</p>'), /no in "no"/],
  ['No price of zero', swap(PAIR, '$0.10', '$0.00'), /\$0\.00/],
  ['No price of zero', add('<p>The cheapest asks $0.00 (Host).</p>'), /cheapest asks/],
  ['A pair answers', swap(PAIR, 'id="faq-cutoff"', 'id="faq-other"'), /does not answer cutoff/],
  [
    'A pair answers',
    swap(PAIR, '<p>One 2 <a href="#vision">does</a>.', '<p>?'),
    /faq-open-source: no sentence/,
  ],
  [
    'A pair answers',
    swap(PAIR, ' <a href="#vision">does</a>', ' does'),
    /faq-open-source: rests on nothing/,
  ],
];

test.each(FAULTS)('%s', (rule, change, found) => {
  const findings = findingsWith(change).filter((finding) => finding.startsWith(rule.slice(0, 30)));
  expect(findings).toContainEqual(expect.stringMatching(found));
});

test('each rule has a fault that it finds', () => {
  const tried = FAULTS.map(([rule]) => rule);
  const untried = RULES.filter(({ name }) => !tried.some((rule) => name.startsWith(rule)));
  expect(untried.map(({ name }) => name)).toEqual([]);
});

test('what is not wrong is not found', () => {
  const sound = [
    add('<p>The cheapest asks $0.05.</p>'),
    add('<p>One 2 is <a href="#vision">named</a> so.</p>'),
    add('<script type="application/ld+json">{"name":"One"}</script>'),
    add('<p role="status"></p>'),
  ];
  expect(findingsWith(...sound)).toEqual([]);
});

/** Text that does not compress: digits of a fixed sequence. */
function noise(length: number): string {
  let seed = 1;
  const letters = Array.from({ length }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (seed % 90));
  });
  return `/*${letters.join('').replaceAll('/', 'x')}*/`;
}
