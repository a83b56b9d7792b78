import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { z } from 'zod';
import type { Catalog, Model, UseCase } from '../catalog/catalog.ts';
import type { Finding } from '../catalog/problems/problem.ts';
import { CONCLUSIONS, type Conclusion, type VerdictMove } from '../catalog/types/move.ts';
import { OUTCOMES } from './folder.ts';
import { type KeptMove, mergeMoves } from './moves.ts';

/** Where moves are kept: a file a day, a line a pair and job. */
const MOVES = `${OUTCOMES}/moves`;
const NAME = /^(\d{4}-\d{2}-\d{2})\.jsonl$/;

const conclusion = z.strictObject({
  kind: z.enum(CONCLUSIONS),
  model: z.string().optional(),
});
const line = z.strictObject({
  pair: z.string(),
  job: z.string(),
  was: conclusion,
  is: conclusion,
  because: z.string(),
});

/** Moves as they are kept, with their days, and what is wrong with the files. */
export interface KeptMoves {
  moves: (KeptMove & { on: string })[];
  findings: Finding[];
}

/** Everything that is kept under a project, the oldest first. */
export function readMoves(root: string): KeptMoves {
  const folder = join(root, MOVES);
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  const read = files.map((name) => readDay(root, name));
  return {
    moves: read.flatMap(({ moves }) => moves),
    findings: read.flatMap(({ findings }) => findings),
  };
}

function readDay(root: string, name: string): KeptMoves {
  const file = posix.join(MOVES, name);
  const [, on] = NAME.exec(name) ?? [];
  if (!on) return { moves: [], findings: [findingAt(file, 1, 'name', NO_DAY)] };
  const lines = readFileSync(join(root, file), 'utf8').trimEnd().split('\n');
  const read = lines.map((text, at): KeptMoves => {
    const { data, error } = line.safeParse(parse(text));
    if (data) return { moves: [{ ...data, on }], findings: [] };
    const [issue] = error.issues;
    const field = issue?.path.join('.') || 'line';
    return { moves: [], findings: [findingAt(file, at + 1, field, `${issue?.message}. ${WRITTEN}`)] };
  });
  return {
    moves: read.flatMap(({ moves }) => moves),
    findings: read.flatMap(({ findings }) => findings),
  };
}

const WRITTEN = 'npm run outcomes writes these lines; take back what else was written';
const NO_DAY = 'is no day: files here are called 2026-11-28.jsonl. Delete it, or give it its day';

function findingAt(file: string, row: number, field: string, message: string): Finding {
  return { file, line: row, column: 1, field, message };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Adds what moved on a day to the file of that day. @returns how many moves it holds now. */
export function writeMoves(root: string, on: string, now: readonly KeptMove[]): number {
  const before = readMoves(root).moves.filter((move) => move.on === on);
  const all = mergeMoves(
    before.map(({ pair, job, was, is, because }) => ({ pair, job, was, is, because })),
    now,
  );
  const file = join(root, MOVES, `${on}.jsonl`);
  mkdirSync(join(root, MOVES), { recursive: true });
  if (all.length === 0) rmSync(file, { force: true });
  else writeFileSync(file, all.map((move) => `${JSON.stringify(move)}\n`).join(''));
  return all.length;
}

/** The moves with their records; those of models and jobs that are gone are left out. */
export function linkMoves({ models, useCases }: Catalog, kept: KeptMoves['moves']): VerdictMove[] {
  const byId = new Map<string, Model>(models.map((model) => [model.id, model]));
  const jobs = new Map<string, UseCase>(useCases.map((useCase) => [useCase.id, useCase]));
  const toConclusion = ({ kind, model }: Conclusion<string>): Conclusion => ({
    kind,
    model: model === undefined ? undefined : byId.get(model),
  });
  return kept.flatMap(({ on, pair, job, was, is, because }): VerdictMove[] => {
    const [a, b] = pair.split('-vs-').map((id) => byId.get(id));
    const useCase = jobs.get(job);
    if (!a || !b || !useCase) return [];
    return [
      { on, pair, a, b, useCase, was: toConclusion(was), is: toConclusion(is), because },
    ];
  });
}
