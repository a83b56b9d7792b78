import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type Case, put, soundText } from './case.ts';

/** Cases that Git or an editor would mangle, and so are made here. */

const FILE = 'families/gamma.md';
const TEXT = soundText('families/alpha.md').replace('Alpha', 'Gamma');
const AT = `content/${FILE}`;
const SAVE = 'Save the file as UTF-8';
const LINK = 'found a symbolic link; a record is a file of its own. Put the file itself here';

type Write = Case['write'];

const bytes = (data: string | Buffer): Write => {
  return (content) => put(content, FILE, data);
};

const link = (path: string, target: string): Write => {
  return (content) => symlinkSync(target, join(content, path));
};

const swap = (from: string, to: Buffer): Buffer => {
  const [before = '', after = ''] = TEXT.split(from);
  return Buffer.concat([Buffer.from(before), to, Buffer.from(after)]);
};

const ofBytes: [string, Write, string[]][] = [
  ['Windows line ends are no fault', bytes(TEXT.replaceAll('\n', '\r\n')), []],
  ['a byte order mark is no fault', bytes(`\uFEFF${TEXT}`), []],
  ['both are no fault', bytes(`\uFEFF${TEXT.replaceAll('\n', '\r\n')}`), []],
  ['no line end at the end is no fault', bytes(TEXT.trimEnd()), []],
  [
    'two byte order marks',
    bytes(`\uFEFF\uFEFF${TEXT}`),
    [
      '1:1  families  found U+FEFF, a byte order mark; allowed is text that reads as it looks. Delete it',
    ],
  ],
  [
    'line ends of an old system',
    bytes(TEXT.replaceAll('\n', '\r')),
    [
      '1:4  families  found U+000D, a carriage return without a line feed; allowed is text that reads as it looks. Delete it',
    ],
  ],
  [
    'an empty file',
    bytes(''),
    [
      '1:1  families  found an empty file; allowed is front matter between two lines of ---. Fill it in, or delete it',
    ],
  ],
  [
    'a file of 10 MB',
    bytes(TEXT + 'word '.repeat(2_000_000)),
    [
      '1:1  families  found 10,000,053 bytes; allowed are at most 100,000. Shorten the record, or split it',
    ],
  ],
  [
    'more blank lines than a record needs',
    bytes(TEXT.replace('\n', '\n'.repeat(99_000))),
    [
      '2:1  families  found 98,999 blank lines in a row; allowed are at most 100. Delete the others',
    ],
  ],
  [
    'colons that nest in brackets',
    bytes(TEXT.replace('Gamma', `[${'a: '.repeat(30_000)}]`)),
    [
      '2:609  YAML  found more than 200 colons in brackets and no comma between; brackets close, and their items have commas. Write those',
    ],
  ],
  [
    'UTF-16',
    bytes(Buffer.from(`\uFEFF${TEXT}`, 'utf16le')),
    [`1:1  families  found UTF-16; allowed is UTF-8. ${SAVE}`],
  ],
  [
    'UTF-16, its bytes the other way round',
    bytes(Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16()),
    [`1:1  families  found UTF-16; allowed is UTF-8. ${SAVE}`],
  ],
  [
    'NUL',
    bytes(TEXT.replace('Gamma', 'Gam\0ma')),
    ['2:10  families  found U+0000, NUL; allowed is text that reads as it looks. Delete it'],
  ],
  [
    'Latin-1',
    bytes(swap('Gamma', Buffer.from([0x47, 0xe9]))),
    [`2:8  families  found the byte E9, which is no UTF-8. ${SAVE}, and write the character anew`],
  ],
  [
    'a character cut off',
    bytes(Buffer.concat([Buffer.from(TEXT), Buffer.from([0xe2, 0x82])])),
    [`7:1  families  found the byte E2, which is no UTF-8. ${SAVE}, and write the character anew`],
  ],
  [
    'a picture',
    bytes(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
    [`1:1  families  found the byte 89, which is no UTF-8. ${SAVE}, and write the character anew`],
  ],
  [
    'a lost character',
    bytes(TEXT.replace('Gamma', 'Gam\uFFFDma')),
    [
      `2:10  families  found U+FFFD; it stands where a character was lost. Write that anew, and save the file as UTF-8`,
    ],
  ],
  [
    'a no-break space',
    bytes(TEXT.replace('name: ', 'name:\u00A0')),
    ['2:6  families  found U+00A0, a no-break space; allowed is the ordinary space. Write that'],
  ],
  [
    'text turned round',
    bytes(`${TEXT}\nGamma \u202Eedoc.\n`),
    [
      '8:7  families  found U+202E, a right-to-left override; allowed is text that reads as it looks. Delete it',
    ],
  ],
  [
    'a zero-width space in an id',
    bytes(`${TEXT.replace('developer', 'aliases: [gam\u200Bma]\ndeveloper')}`),
    [
      '3:14  families  found U+200B, a zero-width space; allowed is text that reads as it looks. Delete it',
    ],
  ],
  [
    'letters that are tags and not seen',
    bytes(`${TEXT}\nGamma\u{E0069}\u{E0067}.\n`),
    [
      '8:6  families  found U+E0069, a character that is not seen; allowed is text that reads as it looks. Delete it',
    ],
  ],
  [
    'colours of a terminal',
    bytes(`${TEXT}\n\u001B[31mGamma\n`),
    [
      '8:1  families  found U+001B, an escape character; allowed is text that reads as it looks. Delete it',
    ],
  ],
];

const ofPlaces: [string, Write, string[]][] = [
  [
    'leftovers of systems and editors are no fault',
    (content) =>
      ['.DS_Store', '.gamma.md.swp', 'gamma.md~'].forEach((name) =>
        put(content, `families/${name}`, 'x'),
      ),
    [],
  ],
  [
    'an empty folder of records is no fault',
    (content) => mkdirSync(join(content, 'families'), { recursive: true }),
    [],
  ],
  ['a symbolic link out of content', link(FILE, '/etc/hostname'), [`${AT}:1:1  families  ${LINK}`]],
  ['a symbolic link within content', link(FILE, 'alpha.md'), [`${AT}:1:1  families  ${LINK}`]],
  ['a symbolic link to nothing', link(FILE, 'nothing.md'), [`${AT}:1:1  families  ${LINK}`]],
  ['a symbolic link to itself', link(FILE, 'gamma.md'), [`${AT}:1:1  families  ${LINK}`]],
  [
    'a symbolic link to a folder',
    link('families/gamma', '..'),
    ['content/families/gamma:1:1  families  ' + LINK],
  ],
  [
    'a folder of links in place of one of records',
    link('drafts', '/etc'),
    [
      'content/drafts:1:1  content  found a symbolic link "drafts"; allowed are the folders models, families, sources, providers, benchmarks, boards, use-cases, matchups, guides, cards, layouts. Move it into one of them, or delete it',
    ],
  ],
  [
    'an empty folder of a record\u2019s name',
    (content) => mkdirSync(join(content, FILE)),
    [
      `${AT}:1:1  families  found a folder; records are files in content/families, and no folder is within. Move its records out`,
    ],
  ],
];

/** The cases that are made, by what they are. */
export function madeCases(): Case[] {
  const atFile = ofBytes.map(([name, write, says]): Case => {
    return { theme: 'bytes', name, write, says: says.map((line) => `${AT}:${line}`) };
  });
  const elsewhere = ofPlaces.map(([name, write, says]): Case => ({
    theme: 'places',
    name,
    write,
    says,
  }));
  return [...atFile, ...elsewhere];
}
