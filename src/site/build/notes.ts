import { readFileSync, rmSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import type { Moved, Spellings } from '../address/moved.ts';
import type { PageCard } from '../search/card.ts';

/** What the steps that follow the pages of a build need to know of the records. */
export interface Notes {
  /** Other spellings of addresses. */
  moved: Moved[];
  /** What hosts need to know of the other spellings of pairs. */
  spellings: Spellings;
  /** What search knows of each page that is made of records. */
  cards: PageCard[];
  /** The records that each guide bears on, by the guide's address. */
  guides: Record<string, string[]>;
}

/** Where the pages leave the notes. The name comes after `compare`, so that pairs are made by then. */
const PATH = 'notes.json';

/** Hands the notes of a build over to the integrations that follow. */
export interface NotesOfBuild {
  integration: AstroIntegration;
  /** @throws before the pages are made. */
  read: () => Notes;
}

/**
 * The modules of the pages are not those of the integrations, so whatever both work out of the
 * records would be worked out twice. The pages leave what the others need in a file, which is taken
 * out of the site again.
 */
export function notesOfBuild(): NotesOfBuild {
  let notes: Notes | undefined;
  return {
    integration: {
      name: 'matchup:notes',
      hooks: {
        'astro:config:setup': ({ command, injectRoute }) => {
          if (command !== 'build') return;
          const entrypoint = new URL('notes-page.ts', import.meta.url);
          injectRoute({ pattern: `/${PATH}`, entrypoint, prerender: true });
        },
        'astro:build:done': ({ dir }) => {
          const file = new URL(PATH, dir);
          notes = JSON.parse(readFileSync(file, 'utf8')) as Notes;
          rmSync(file);
        },
      },
    },
    read: () => {
      if (!notes) throw new Error('The notes of a build are there once its pages are made.');
      return notes;
    },
  };
}
