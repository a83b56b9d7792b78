import { join } from 'node:path';
import type { Decoded } from './decode.ts';
import { type RecordFile, listRecords, readText } from './folder.ts';
import { type Keep, anew } from './keep.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { kindOfIssue, problemsOfIssue } from '../problems/issue.ts';
import { type Path, placesIn, sayPath } from '../problems/locate.ts';
import { headingsOutOfOrder } from '../text/headings.ts';
import { markupOf, markupWithFigures } from '../text/markup.ts';
import { OF_READING } from '../problems/of-reading.ts';
import { type Finding, type Problem, ofKind } from '../problems/problem.ts';
import { KIND_NAMES, type Kind } from '../kind.ts';
import { KINDS, type RecordOf } from '../schema/kinds.ts';
import type { Agreement } from '../types/source.ts';
import type { RecordId } from '../types/record-id.ts';

/** A record as it stands in its file, before references are followed. */
export interface Entry<K extends Kind = Kind> {
  kind: K;
  id: RecordId<K>;
  file: string;
  record: RecordOf<K>;
  body: string;
  /** The line of the file on which the body begins, from 1. */
  bodyLine: number;
  /** Of a provider, the offers that a newer list has at the same price, by their place. */
  older?: ReadonlySet<number> | undefined;
  /** Of a source that is a catalogue, how often it agrees with the pages of makers. */
  agreement?: readonly Agreement[] | undefined;
  /** Makes a problem at a path of this record. */
  problem: (path: Path, message: string) => Finding;
  /** A place of this record in words for another: `content/models/alpha.md:12`. */
  at: (path: Path) => string;
}

export type Entries = { [K in Kind]: Entry<K>[] };

/** The id of every file, sound or not. */
export type Ids = Record<Kind, Set<string>>;

export interface Reading {
  entries: Entries;
  ids: Ids;
  problems: Problem[];
}

/**
 * Reads and checks every record that people wrote under a folder, each by itself.
 * @param root the folder that holds `content/`.
 * @returns the sound records, the ids of all, and the problems of the others.
 */
export function readWritten(root: string, keep: Keep = anew): Reading {
  const { files, problems } = listRecords(root);
  const reading: Reading = {
    entries: ofEachKind((): never[] => []),
    ids: ofEachKind(() => new Set<string>()),
    problems,
  };
  for (const file of files) {
    reading.ids[file.kind].add(file.id);
    const decoded = readText(join(root, file.file));
    const { entry, problems: wrong } = keep(file.file, decoded, () => readRecord(file, decoded));
    problems.push(...wrong);
    if (entry) (reading.entries[file.kind] as Entry[]).push(entry);
  }
  return reading;
}

/** Makes something for each kind of record. */
function ofEachKind<T>(make: () => T): Record<Kind, T> {
  return Object.fromEntries(KIND_NAMES.map((kind) => [kind, make()])) as Record<Kind, T>;
}

/** A record, or what is wrong with it: of its characters, else of its YAML, else of all its values. */
export function readRecord(
  { kind, id, file }: RecordFile,
  { text, faults }: Decoded,
): { entry?: Entry; problems: Problem[] } {
  const front = faults.length > 0 ? { faults } : readFrontMatter(text);
  if (!('data' in front) || front.faults.length > 0)
    return {
      problems: ofKind(
        OF_READING.file,
        front.faults.map((fault) => ({ file, field: kind, ...fault })),
      ),
    };
  const { data, body, bodyLine, locator } = front;
  const problem: Entry['problem'] = (path, message) => ({
    file,
    ...locator.find(path),
    field: sayPath(path) || 'record',
    message,
  });
  const { data: record, error } = KINDS[kind].safeParse(data);
  const at: Entry['at'] = (path) => `${file}:${locator.find(path).line}`;
  const issues = error?.issues ?? [];
  const problems = [
    ...issues.flatMap((issue) =>
      ofKind(kindOfIssue(issue), problemsOfIssue(issue, data, KINDS[kind], problem)),
    ),
    ...ofKind(OF_READING.text, slipsOfBody(kind, file, front)),
  ];
  if (error) return { problems };
  return { entry: { kind, id, file, record, body, bodyLine, problem, at } as Entry, problems };
}

/** Kinds of record whose texts take figures from the records. */
const WITH_FIGURES: readonly Kind[] = ['matchups', 'guides'];

/** Kinds of record whose text stands under a heading of the page, and not right under its title. */
const UNDER_A_HEADING: readonly Kind[] = ['matchups', 'benchmarks', 'use-cases'];

/** The level of the heading under which a page has the text of a record. */
function levelAbove(kind: Kind): number {
  return UNDER_A_HEADING.includes(kind) ? 2 : 1;
}

function slipsOfBody(kind: Kind, file: string, { body, bodyLine }: FrontMatter): Finding[] {
  const placeOf = placesIn(body);
  const find = WITH_FIGURES.includes(kind) ? markupWithFigures : markupOf;
  const slips = find(body, 'body');
  const all = slips.length > 0 ? slips : headingsOutOfOrder(body, levelAbove(kind));
  return all.map(({ offset, found, rule }) => {
    const { line, column } = placeOf(offset);
    const message = `found ${found}; ${rule}`;
    return { file, line: line + bodyLine - 1, column, field: 'body', message };
  });
}
