import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../src/comparison/rows/outcome.ts';
import {
  type CellPart,
  type ModelCells,
  type PairPart,
  severalRow,
} from '../../../src/comparison/several/several.ts';
import {
  type RowMeeting,
  leadersOf,
  sayLeads,
  sayOpen,
} from '../../../src/comparison/several/several-lead.ts';

/** How a row of several models comes out, given how each two of them do. */

const RUNS = { numRuns: 1000, seed: 20261122 };
const NAMES = ['Alpha', 'Beta', 'Gamma', 'Delta'];

const lead = (side: 'a' | 'b', ratio?: number): Outcome => ({
  kind: 'lead',
  side,
  margin: ratio ? { kind: 'ratio', ratio, than: 'larger' } : { kind: 'only' },
});
const lean = (side: 'a' | 'b'): Outcome => ({
  kind: 'lean',
  side,
  margin: { kind: 'points', points: 2, unit: '%' },
  why: [{ kind: 'own runs', runners: { a: 'One lab', b: 'Another' } }],
});
const EVEN: Outcome = { kind: 'even' };
/** Undecided, since nobody says anything of these sides. */
const open = (...sides: ('a' | 'b')[]): Outcome => ({
  kind: 'undecided',
  why: sides.map((side) => ({ kind: 'unknown', side })),
});

/** Each two of the models, in the order of their names, with how they come out. */
function meetings(outcomes: readonly Outcome[]): { names: string[]; met: RowMeeting[] } {
  const names = NAMES.slice(0, outcomes.length === 1 ? 2 : outcomes.length === 3 ? 3 : 4);
  const pairs = names.flatMap((a, at) => names.slice(at + 1).map((b) => ({ a, b })));
  const met = pairs.flatMap((models, at) => {
    const outcome = outcomes[at];
    return outcome ? [{ models, outcome }] : [];
  });
  return { names, met };
}

const anOutcome = fc.constantFrom<Outcome>(
  lead('a'),
  lead('b'),
  lead('a'),
  lead('b'),
  EVEN,
  EVEN,
  lean('a'),
  open('b'),
  { kind: 'unordered' },
);
const someMeetings = fc
  .constantFrom(1, 3, 6)
  .chain((length) => fc.array(anOutcome, { minLength: length, maxLength: length }).map(meetings));

const winnerOf = ({ models, outcome }: RowMeeting) =>
  outcome.kind === 'lead' ? models[outcome.side] : undefined;

describe('who leads a row', () => {
  test('leads or is even with everybody it meets, and leads somebody', () => {
    fc.assert(
      fc.property(someMeetings, ({ names, met }) => {
        for (const leader of leadersOf(names, met)) {
          const own = met.filter(({ models: { a, b } }) => a === leader || b === leader);
          const won = own.filter((meeting) => winnerOf(meeting) === leader);
          const level = own.filter(({ outcome }) => outcome.kind === 'even');
          expect(won.length).toBeGreaterThan(0);
          expect(won.length + level.length).toBe(own.length);
        }
      }),
      RUNS,
    );
  });

  test('leads everybody who does not', () => {
    fc.assert(
      fc.property(someMeetings, ({ names, met }) => {
        const leaders = leadersOf(names, met);
        const isLeader = (name: string) => leaders.includes(name);
        for (const meeting of leaders.length > 0 ? met : []) {
          const { a, b } = meeting.models;
          if (isLeader(a) !== isLeader(b)) expect(winnerOf(meeting)).toBe(isLeader(a) ? a : b);
          if (isLeader(a) && isLeader(b)) expect(meeting.outcome.kind).toBe('even');
        }
      }),
      RUNS,
    );
  });

  test('is the same in whatever order they stand', () => {
    fc.assert(
      fc.property(
        someMeetings.chain(({ names, met }) =>
          fc.record({
            names: fc.constant(names),
            met: fc.constant(met),
            mixedNames: fc.shuffledSubarray(names, { minLength: names.length }),
            mixed: fc.shuffledSubarray(met, { minLength: met.length }),
          }),
        ),
        ({ names, met, mixedNames, mixed }) => {
          expect(leadersOf(mixedNames, mixed).sort()).toEqual(leadersOf(names, met).sort());
        },
      ),
      RUNS,
    );
  });

  test.each([
    ['one that leads all', [lead('a'), lead('a'), open('a', 'b')], ['Alpha']],
    ['two that are even and lead the third', [EVEN, lead('a'), lead('a')], ['Alpha', 'Beta']],
    ['nobody where all are even', [EVEN, EVEN, EVEN], []],
    ['nobody over what is undecided', [lead('a'), open('b'), lead('a')], []],
    ['nobody by a lean', [lead('a'), lean('a'), lead('a')], []],
    ['nobody in a ring', [lead('a'), lead('b'), lead('a')], []],
    ['nobody where even is not even throughout', [EVEN, lead('a'), EVEN], []],
    ['the one of two that their page marks', [lead('b')], ['Beta']],
  ] satisfies [string, Outcome[], string[]][])('is %s', (_, outcomes, leaders) => {
    const { names, met } = meetings(outcomes);
    expect(leadersOf(names, met)).toEqual(leaders);
  });
});

describe('what is said', () => {
  test('of a leader: whom it leads, and how far', () => {
    const { met } = meetings([lead('a', 2), lead('a', 7.8), EVEN]);
    expect(sayLeads('Alpha', met)).toBe('leads Beta (2× larger) and Gamma (7.8× larger)');
    expect(sayLeads('Beta', met)).toBe('');
  });

  test('of a lean: that it is one', () => {
    const { met } = meetings([lead('a'), lean('a'), EVEN]);
    expect(sayLeads('Alpha', met)).toBe('leads Beta; leans ahead of Gamma (2 points)');
    expect(sayOpen(met)).toEqual([
      'Even: Beta and Gamma',
      'A lean between Alpha and Gamma, not counted (side by side, not one run: One lab and Another each ran their own)',
    ]);
  });

  test.each([
    ['all even', [EVEN, EVEN, EVEN], ['Even']],
    ['two even', [EVEN, lead('a'), lead('a')], ['Even: Alpha and Beta']],
    [
      'one of three not known',
      [lead('a'), open('b'), open('b')],
      ['Undecided between Gamma and Alpha or Beta (no source found for Gamma)'],
    ],
    [
      'all undecided, each reason once',
      [open('a', 'b'), open('a'), open('a')],
      ['Undecided (no source found for Alpha; no source found for Beta)'],
    ],
    ['everybody led', [lead('a'), lead('a'), lead('a')], []],
  ] satisfies [string, Outcome[], string[]][])('of what nobody leads: %s', (_, outcomes, lines) => {
    expect(sayOpen(meetings(outcomes).met)).toEqual(lines);
  });
});

describe('a row', () => {
  const cell = (text: string, state: CellPart['state'] = 'known'): CellPart => {
    return { state, text, notes: [], voices: [], uncited: 0, rivals: [], estimates: [] };
  };
  const model = (name: string, cells: ModelCells['cells'] = {}): ModelCells => {
    return { id: name.toLowerCase(), name, cells };
  };
  const pair = (a: string, b: string, more: Partial<PairPart> = {}): PairPart => {
    return { models: { a, b }, outcomes: {}, cells: {}, ...more };
  };

  test('is there only if two of the models are compared on it', () => {
    const models = [model('Alpha'), model('Beta')];
    expect(severalRow('quiz', 'No result found', models, [pair('alpha', 'beta')])).toBeUndefined();
  });

  test('gives a model of which nothing is known no lead, and says so', () => {
    const outcomes = { quiz: lead('a', 3) };
    const cells = { quiz: { a: cell('90'), b: cell('87') } };
    const models = [model('Alpha'), model('Beta'), model('Gamma')];
    const pairs = [
      pair('alpha', 'beta', { outcomes, cells }),
      pair('alpha', 'gamma'),
      pair('beta', 'gamma'),
    ];
    const row = severalRow('quiz', 'No result found', models, pairs);
    expect(row?.columns.map(({ isLeader }) => isLeader)).toEqual([false, false, false]);
    expect(row?.columns[2]).toMatchObject({
      state: 'unknown',
      versions: [{ cell: { text: 'No result found' } }],
    });
    expect(row?.columns[0]?.leads).toBe('leads Beta (3× larger)');
    expect(row?.open).toEqual([
      'Undecided between Gamma and Alpha or Beta (no result found for Gamma)',
    ]);
  });

  test('shows each figure that a model is compared by, with whom it is set against', () => {
    const met = (a: string, b: string) => ({
      outcomes: { price: lead('b') },
      cells: { price: { a: cell(a), b: cell(b) } },
    });
    const models = [model('Alpha'), model('Beta'), model('Gamma')];
    const pairs = [
      pair('alpha', 'beta', met('$3', '$2')),
      pair('alpha', 'gamma', met('$4', '$1')),
      pair('beta', 'gamma', met('$2', '$1')),
    ];
    const row = severalRow('price', 'No source found', models, pairs);
    const shown = row?.columns.map(({ versions }) =>
      versions.map((version) => [version.cell.text, ...version.against]),
    );
    expect(shown).toEqual([
      [
        ['$3', 'Beta'],
        ['$4', 'Gamma'],
      ],
      [['$2']],
      [['$1']],
    ]);
    expect(row?.columns.map(({ isLeader }) => isLeader)).toEqual([false, false, true]);
  });

  test.each([
    ['alike, where all show the same', [cell('Yes'), cell('Yes')], true],
    [
      'alike, where nobody discloses it',
      [cell('Not disclosed by A', 'undisclosed'), cell('Not disclosed by B', 'undisclosed')],
      true,
    ],
    ['not alike, where one is not known', [cell('No'), cell('No source found', 'unknown')], false],
  ] satisfies [string, CellPart[], boolean][])('is %s', (_, cells, isAlike) => {
    const models = ['Alpha', 'Beta'].map((name, at) =>
      model(name, { vision: cells[at] ?? cell('') }),
    );
    const pairs = [pair('alpha', 'beta', { outcomes: { vision: EVEN } })];
    expect(severalRow('vision', 'No source found', models, pairs)?.isAlike).toBe(isAlike);
  });
});
