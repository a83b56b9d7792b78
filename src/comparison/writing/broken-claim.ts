import type { Catalog, Guide, MatchupFile, Support } from '../../catalog/catalog.ts';
import type { Pointer, PointerTo } from '../../catalog/file/pointer.ts';
import type { Path } from '../../catalog/problems/locate.ts';
import type { Finding } from '../../catalog/problems/problem.ts';
import { type Comparison, findRow } from '../rows/compare.ts';
import { type Find, fillFigures } from './token.ts';
import { compareById, figuresOfAll } from './guide-figure.ts';
import { figuresOfPair } from './pair-figure.ts';
import type { Row } from '../rows/row.ts';
import type { Studies } from '../study/studies.ts';

/**
 * Where what people wrote no longer holds: rows led by another, figures that are gone. Each text is
 * held against the records as they read on the day on which it was last gone through, so that a
 * changed record fails the build and the passing of time alone does not.
 * @param pointerTo finds where in its file a text stands.
 */
export function brokenClaims(studies: Studies, pointerTo: PointerTo): Finding[] {
  return [
    ...studies.matchups.flatMap((file) =>
      brokenMatchup(studies.on(file.reviewed), file, pointerTo('matchups', file.id)),
    ),
    ...studies.guides.flatMap((guide) =>
      brokenGuide(studies.on(guide.reviewed), guide, pointerTo('guides', guide.id)),
    ),
  ];
}

/** The rows that a text leans on and that come out otherwise today, by their labels. */
export function movedRows(comparison: Comparison, supports: readonly Support[]): string[] {
  return supports.flatMap((support) => {
    const row = findRow(comparison, support.row);
    const isSame = row && saySupport(support) === sayOutcome(comparison, row);
    return isSame ? [] : [row?.label ?? support.row];
  });
}

function brokenMatchup(studies: Studies, file: MatchupFile, pointer: Pointer): Finding[] {
  const comparison = compareById(studies, file.id);
  if (!comparison) return [];
  const find = figuresOfPair(comparison);
  const at = (path: Path, text: string) =>
    fillFigures(studies, text, find).missing.map(({ message }) => pointer.problem(path, message));
  return [
    ...file.restsOn.flatMap((support, index) => brokenSupport(comparison, pointer, support, index)),
    ...at(['summary'], file.summary),
    ...file.questions.flatMap(({ answer }, index) => at(['questions', index, 'answer'], answer)),
    ...brokenBody(studies, file, pointer, find),
  ];
}

function brokenGuide(studies: Studies, guide: Guide, pointer: Pointer): Finding[] {
  return [
    ...guide.restsOn.flatMap((support, index) => {
      const comparison = compareById(studies, support.pair);
      return comparison ? brokenSupport(comparison, pointer, support, index) : [];
    }),
    ...brokenBody(studies, guide, pointer, figuresOfAll(studies)),
  ];
}

function brokenSupport(
  comparison: Comparison,
  { problem }: Pointer,
  support: Support,
  index: number,
): Finding[] {
  const row = findRow(comparison, support.row);
  const found = saySupport(support);
  const now = row ? sayOutcome(comparison, row) : 'the pair has no such row';
  if (found === now) return [];
  const values = row ? ` (${row.cells.a.text} against ${row.cells.b.text})` : '';
  const mend = 'Change the text and this line, or find out what moved';
  const message = `found "${support.row}: ${found}"; the records now say: ${now}${values}. ${mend}`;
  return [problem(['restsOn', index], message)];
}

function saySupport({ leads, leans, comes }: Support): string {
  if (leads) return `${leads} leads`;
  return leans ? `leans to ${leans}` : (comes ?? '');
}

function sayOutcome({ models }: Comparison, { outcome }: Row): string {
  if (outcome.kind === 'lead') return `${models[outcome.side].id} leads`;
  if (outcome.kind === 'lean') return `leans to ${models[outcome.side].id}`;
  return outcome.kind;
}

function brokenBody(
  catalog: Catalog,
  { body }: Guide | MatchupFile,
  { bodyProblem }: Pointer,
  find: Find,
): Finding[] {
  const { missing } = fillFigures(catalog, body, find);
  return missing.map(({ offset, message }) => bodyProblem(offset, message));
}
