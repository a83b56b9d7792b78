import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../src/catalog/front-matter.ts';
import { problemWith, problemsWith, soundText, swap, write } from '../records.ts';

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
      `1:1  models  front matter in ${name} is never run; write YAML between two lines of ---`,
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
  test.each(['', 'Alpha is a model.\n', '---\n---\n'])('%j', (text) => {
    expect(problemWith(write(MODEL, text))).toBe(
      '1:1  models  no front matter; begin with a line of --- and end it so',
    );
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
    expect(problemWith(change)).toBe('5:1  YAML  Map keys must be unique');
  });

  test('a bracket left open', () => {
    const problems = problemsWith(swap(MODEL, '[text, image]', '[text, image'));
    expect(problems[0]).toMatch(/^content\/models\/alpha\.md:20:7 {2}YAML {2}.+ end with a \]$/);
  });

  test('aliases that multiply', () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]', 'b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]'].concat(
      'c: [*b,*b,*b,*b,*b,*b,*b,*b,*b]',
    );
    const change = write('sources/bomb.md', `---\n${bomb.join('\n')}\n---\n`);
    expect(problemWith(change)).toContain('Excessive alias count');
  });
});

test('an unquoted date stays the day that was written', () => {
  expect(readFrontMatter('---\non: 2026-02-30\nversion: "4.10"\n---\n').data).toEqual({
    on: '2026-02-30',
    version: '4.10',
  });
});
