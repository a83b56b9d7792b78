/** What is held of records, and what to do where it does not hold. */
export interface KindOfProblem {
  id: string;
  says: string;
  mend: string;
  asks?: true;
}

/** What a file or a value can be refused for by itself, before records are held against each other. */
export const OF_READING = {
  place: {
    id: 'place',
    says: 'Everything under content/ is a record, in the folder of its kind, named by its id.',
    mend: 'Move, rename or delete the file.',
  },
  file: {
    id: 'file',
    says: 'A record is front matter in YAML without anchors, tags or deep nesting, and text; UTF-8, at most 100,000 bytes, every character seen.',
    mend: 'Write that place anew.',
  },
  key: {
    id: 'key',
    says: 'Keys are those that npm run new lists.',
    mend: 'Write the key that is meant, or leave it out.',
  },
  value: {
    id: 'value',
    says: 'Each value is written as its key wants it: numbers and money plain, addresses on the open web, names in one alphabet, aliases that no page or system keeps.',
    mend: 'Write it as the message shows.',
  },
  text: {
    id: 'text',
    says: 'Texts are Markdown that shows a word, without HTML, pictures, links that run or lead nowhere, or marks of sources, also once entities and escapes are read, and within bounds of depth, width and length.',
    mend: 'Write plain Markdown.',
  },
  reference: {
    id: 'reference',
    says: 'What a record names is there, and the ids of a pair stand in alphabetical order.',
    mend: 'Write the id that is meant, or the record that is missing.',
  },
  writing: {
    id: 'writing',
    says: 'What a text leans on comes out in the records as it says, and each figure is there.',
    mend: 'Change the text, or find out what moved.',
  },
} as const satisfies Record<string, KindOfProblem>;
