import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../../src/catalog/file/front-matter.ts';
import { problemWith, problemsWith, soundText, swap, write } from '../../records.ts';

const MODEL = 'models/alpha.md';
const BROKEN = soundText(MODEL).replace('128K', '128 thousand');
const FAULT = '16:7  claims[0].facts.context-window  found "128 thousand"';

test('the text beneath is the body', () => {
  expect(readFrontMatter('---\nname: Alpha\n---\n\nIt is a model.\n\nIt is old.\n').body).toBe(
    'It is a model.\n\nIt is old.',
  );
});

test('a broken file gives the same problem each time that it is read', () => {
  const broken = '---\nname: [Alpha\n---\n';
  const first = readFrontMatter(broken).faults;
  expect(first).not.toEqual([]);
  expect(readFrontMatter(broken).faults).toEqual(first);
});

test('what one reader changes, the next does not see', () => {
  const text = '---\naliases: [alpha-one]\n---\n';
  (readFrontMatter(text).data as { aliases: string[] }).aliases.push('alpha-two');
  expect(readFrontMatter(text).data).toEqual({ aliases: ['alpha-one'] });
});

describe('front matter that runs is refused', () => {
  test.each([
    ['js', 'JavaScript'],
    ['javascript', 'JavaScript'],
    ['coffee', 'CoffeeScript'],
  ])('---%s', (language, name) => {
    const text = `---${language}\nglobalThis.hasRun = true\n---\n`;
    expect(problemWith(write(MODEL, text))).toBe(
      `1:1  models  found front matter in ${name}, which is never run; allowed is YAML between two lines of ---. Write that`,
    );
    expect(globalThis).not.toHaveProperty('hasRun');
  });

  test.each(['json', 'toml'])('so is %s', (language) => {
    expect(problemsWith(write(MODEL, `---${language}\n{}\n---\n`))).toHaveLength(1);
  });
});

describe('how lines end is no fault, and the line numbers stay right', () => {
  test.each([
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['both', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ])('%s', (_name, change) => {
    expect(problemsWith(write(MODEL, change(soundText(MODEL))))).toEqual([]);
    expect(problemWith(write(MODEL, change(BROKEN)))).toContain(FAULT);
  });
});

describe('what is no front matter', () => {
  test.each([
    [
      '',
      'found an empty file; allowed is front matter between two lines of ---. Fill it in, or delete it',
    ],
    [
      'Alpha is a model.\n',
      'found "Alpha is a model." as the first line; a record begins with a line of ---, its keys, and another line of ---. Write them above it',
    ],
    [
      '---\n---\n',
      'found nothing between the two lines of ---; the keys of the record stand there. Write them',
    ],
  ])('%j', (text, message) => {
    expect(problemWith(write(MODEL, text))).toBe(`1:1  models  ${message}`);
  });

  test.each([
    ['- Alpha', '["Alpha"]'],
    ['Alpha', '"Alpha"'],
  ])('%s is no group of keys', (text, found) => {
    expect(problemWith(write(MODEL, `---\n${text}\n---\n`))).toContain(
      `2:1  record  found ${found}; allowed is a group of keys: name, developer, family`,
    );
  });
});

describe('faults of YAML', () => {
  test('a key given twice', () => {
    const change = swap(MODEL, 'family: alpha', 'family: alpha\nname: Beta');
    expect(problemWith(change)).toBe(
      '5:1  YAML  found the key "name" again; it stands on line 2 already. Leave one out',
    );
  });

  test('a bracket left open', () => {
    expect(problemWith(swap(MODEL, '[text, image]', '[text, image'))).toBe(
      '19:20  YAML  found [ and no ] that closes it, on its line or further in beneath. Write the ]',
    );
  });

  test('aliases that multiply', () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]', 'b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]'].concat(
      'c: [*b,*b,*b,*b,*b,*b,*b,*b,*b]',
    );
    const change = write('sources/bomb.md', `---\n${bomb.join('\n')}\n---\n`);
    const rule = 'which begins or repeats an anchor; a record has none. Write the value out';
    expect(problemsWith(change)).toEqual([
      `content/sources/bomb.md:2:4  YAML  found "&a", ${rule}; if it is text, put it in quotes`,
      `content/sources/bomb.md:3:4  YAML  found "&b", ${rule}; if it is text, put it in quotes`,
      `content/sources/bomb.md:4:5  YAML  found "*b", ${rule}; if it is text, put it in quotes`,
    ]);
  });
});

test('an unquoted date stays the day that was written', () => {
  expect(readFrontMatter('---\non: 2026-02-30\nversion: "4.10"\n---\n').data).toEqual({
    on: '2026-02-30',
    version: '4.10',
  });
});
