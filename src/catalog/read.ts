import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { readFrontMatter } from './front-matter.ts';
import { type Locator, type Path, sayPath } from './locate.ts';
import { type Problem, quoteFound } from './problem.ts';
import { KIND_NAMES, KINDS, type Kind, type RecordOf } from './schema/kinds.ts';
import { isId, isSlug } from './schema/spelling.ts';

/** A record as it stands in its file, before references are followed. */
export interface Entry<K extends Kind = Kind> {
  kind: K;
  id: string;
  file: string;
  record: RecordOf<K>;
  body: string;
  /** The line of the file on which the body begins, from 1. */
  bodyLine: number;
  /** Makes a problem at a path of this record. */
  problem: (path: Path, message: string) => Problem;
}

export type Entries = { [K in Kind]: Entry<K>[] };

/** The id of every file, sound or not. */
export type Ids = Record<Kind, Set<string>>;

interface Reading {
  entries: Entries;
  ids: Ids;
  problems: Problem[];
}

/**
 * Reads and checks every record under a folder, each by itself.
 * @param root the folder that holds `content/`.
 * @returns the sound records, the ids of all, and the problems of the others.
 */
export function readRecords(root: string): Reading {
  const reading: Reading = {
    entries: ofEachKind((): never[] => []),
    ids: ofEachKind(() => new Set<string>()),
    problems: [],
  };
  for (const kind of KIND_NAMES) {
    for (const name of recordNames(join(root, 'content', kind))) {
      readRecord(root, kind, name, reading);
    }
  }
  return reading;
}

/** Makes something for each kind of record. */
function ofEachKind<T>(make: () => T): Record<Kind, T> {
  return Object.fromEntries(KIND_NAMES.map((kind) => [kind, make()])) as Record<Kind, T>;
}

function recordNames(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { withFileTypes: true, recursive: false });
  return names
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => entry.name)
    .sort();
}

function readRecord(root: string, kind: Kind, name: string, reading: Reading): void {
  const id = name.slice(0, -'.md'.length);
  const file = `content/${kind}/${name}`;
  const atStart = (message: string): Problem => ({
    file,
    line: 1,
    column: 1,
    field: kind,
    message,
  });
  if (!isNamed(kind, id)) {
    const rule = 'a file is named by its id: a-z, 0-9 and single hyphens, without -vs-';
    reading.problems.push(atStart(`found the name ${quoteFound(name)}; ${rule}. Rename the file`));
    return;
  }
  reading.ids[kind].add(id);
  try {
    const text = readFileSync(join(root, file), 'utf8');
    const { data, body, bodyLine, locator, faults } = readFrontMatter(text);
    const problem = problemsOf(file, locator);
    reading.problems.push(...faults.map((fault) => ({ file, field: 'YAML', ...fault })));
    if (faults.length > 0) return;
    const parsed = KINDS[kind].safeParse(data);
    if (parsed.success) {
      const entry = { kind, id, file, record: parsed.data, body, bodyLine, problem };
      (reading.entries[kind] as Entry[]).push(entry as Entry);
    } else {
      reading.problems.push(
        ...parsed.error.issues.flatMap((issue) => toProblems(issue, data, problem)),
      );
    }
  } catch (error) {
    reading.problems.push(atStart((error as Error).message));
  }
}

/** A matchup is named by its two models, a guide as its author likes. */
export function isNamed(kind: Kind, id: string): boolean {
  if (kind === 'matchups') return id.split('-vs-').length === 2 && id.split('-vs-').every(isId);
  return kind === 'guides' ? isSlug(id) : isId(id);
}

function problemsOf(file: string, locator: Locator): Entry['problem'] {
  return (path, message) => ({
    file,
    ...locator.find(path),
    field: sayPath(path) || 'record',
    message,
  });
}

/** A zod issue as problems: one for each unknown key, else one. */
function toProblems(issue: z.core.$ZodIssue, data: unknown, problem: Entry['problem']): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const rules = issue.message.split('\n');
    return issue.keys.map((key, index) =>
      problem([...issue.path, key], `found the unknown key "${key}"; ${rules[index]}`),
    );
  }
  const path = pathInFile(issue.path, data);
  return [problem(path, `found ${quoteFound(valueAt(data, path))}; ${issue.message}`)];
}

/** A fact may be written short, `vision: true`, where the schema sees { value: true }. */
function pathInFile(path: Path, data: unknown): Path {
  const at = path.indexOf('facts') + 2;
  if (at < 2 || path[at] !== 'value' || isGroup(valueAt(data, path.slice(0, at)))) return path;
  return path.toSpliced(at, 1);
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)?.[key], data);
}

function isGroup(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
