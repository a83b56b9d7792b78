import { describe, expect, test } from 'vitest';
import type { FieldId } from '../../../src/catalog/fields.ts';
import type { Model, ModelEvent } from '../../../src/catalog/catalog.ts';
import { endingsOf } from '../../../src/comparison/views/ending.ts';
import { lifeOf } from '../../../src/comparison/lives/lifecycle.ts';
import { turnsOf } from '../../../src/comparison/lives/turn.ts';
import { moveFrom } from '../../../src/comparison/moving/move.ts';
import { plainText } from '../../../src/comparison/prose/prose.ts';
import { studyAll } from '../../../src/comparison/study/studies.ts';
import { sayCaveat } from '../../../src/comparison/telling/choice.ts';
import { pillsOf, sayTurn, sayTurnDate } from '../../../src/comparison/telling/life.ts';
import { sayNote } from '../../../src/comparison/telling/note.ts';
import { askAvailability } from '../../../src/comparison/telling/questions/availability.ts';
import { availabilityFigure } from '../../../src/comparison/views/list-figure.ts';
import {
  INDEX,
  catalogOf,
  claim,
  compared,
  event,
  inWords,
  model,
  rowOf,
  source,
} from '../make.ts';

/** What a reader is told of a model that is limited, that ends, or of which an end was announced. */

const TODAY = '2026-11-27';
const RELEASED = event('released', '2026-01-10');
const LATER_PAGE = source('later-page', 'primary', '2026-11-20');

function toldOn(date: string, ...events: ModelEvent[]) {
  const comparison = compared({ events }, { events: [RELEASED] }, { date });
  const life = comparison.lives.a;
  const caveat = sayCaveat(comparison, 'a');
  return {
    cell: rowOf(comparison, 'availability').cells.a,
    pills: pillsOf(life).map(({ text }) => text),
    answer: askAvailability(comparison).answer.map(plainText).join(' '),
    caveat: caveat && plainText(caveat.says),
    figure: availabilityFigure(life),
    turns: turnsOf(life, date).map((turn) => `${sayTurnDate(turn)}: ${sayTurn(turn)}`),
  };
}

const textOn = (date: string, ...events: ModelEvent[]) => toldOn(date, ...events).cell.text;

describe('a model that is closed to newcomers', () => {
  const CLOSED = event('restricted', '2026-09');
  const told = toldOn(TODAY, RELEASED, CLOSED);
  const says = 'open only to those who use it already, since September 2026';

  test('says so in its row, its pill, its answer and as a caveat', () => {
    expect(told.cell.text).toBe(
      'Open only to those who use it already, since September 2026 (Acme API)',
    );
    expect(told.pills).toEqual(['Acme API: existing users only']);
    expect(told.answer).toContain('Alpha: only to those who use it already');
    expect(told.caveat).toContain(says);
  });

  test('does not count as usable in a list, and is nobody’s next model', () => {
    expect(told.figure.is).toBe('no');
    const leaving = model('leaving', { events: [RELEASED, event('retired', '2027-01-01')] });
    const closed = model('closed', { events: [RELEASED, CLOSED], family: 'other' });
    const open = model('open', { events: [RELEASED], family: 'other' });
    const move = moveFrom(studyAll(catalogOf([leaving, closed, open]), TODAY), leaving);
    expect(move.candidates.map((candidate) => candidate.model.id)).toEqual(['open']);
    expect(move.ruledOut.map(({ says: why }) => why).join()).toContain(says);
  });

  test('is listed among what is limited', () => {
    const catalog = catalogOf([model('alpha', { events: [RELEASED, CLOSED] })]);
    expect(endingsOf(studyAll(catalog, TODAY)).limited.map(({ life }) => life.state)).toEqual([
      'newcomers closed',
    ]);
  });

  test('says so beside its last day, where that is announced', () => {
    const both = toldOn(TODAY, RELEASED, CLOSED, event('shut-down', '2026-12-01'));
    expect(both.cell.text).toBe(`Leaves the Acme API on 1 December 2026 (${says})`);
  });

  test('is open again from a later release on, and has been there all the while', () => {
    const again = event('released', '2026-11-01', 'Acme API', { source: LATER_PAGE });
    expect(textOn(TODAY, RELEASED, CLOSED, again)).toBe(
      'Has been on the Acme API since 10 January 2026',
    );
  });

  test('and under notice says both', () => {
    const noticed = event('deprecated', '2026-08', 'Acme API');
    expect(textOn(TODAY, RELEASED, CLOSED, noticed)).toMatch(
      /^Open only to those who use it already, since .* \(Acme API\), under notice since August 2026$/,
    );
  });

  test('is not closed by a date before which that will not happen', () => {
    const bound = event('restricted', '2027-01', 'Acme API', { notBefore: true });
    expect(textOn(TODAY, RELEASED, bound)).toBe(
      'Has been on the Acme API since 10 January 2026; it closes to newcomers, not before January 2027',
    );
  });

  test('is still open where the day lies ahead, and says which', () => {
    const text = textOn(TODAY, RELEASED, event('restricted', '2027-01-06'));
    expect(text).toBe(
      'Has been on the Acme API since 10 January 2026; it closes to newcomers on 6 January 2027',
    );
  });
});

test('notice without a day: deprecated, no end named, and nobody’s next model', () => {
  const told = toldOn(TODAY, RELEASED, event('deprecated', '2026-10-14'));
  expect(told.cell.text).toBe('Deprecated, no end named (Acme API, since 14 October 2026)');
  expect(told.pills).toEqual(['Acme API: deprecated']);
  expect(told.answer).toContain('Alpha: yes, for now (is deprecated, no end named');
});

describe('of two ends the one announced later holds', () => {
  const first = (from = INDEX) =>
    event('shut-down', '2026-10-01', 'Acme API', { announced: '2026-04-01', source: from });
  const second = event('shut-down', '2027-03-01', 'Acme API', { announced: '2026-09-01' });

  test.each([
    ['from one page', first(second.source)],
    ['from two', first()],
  ])('%s', (_name, early) => {
    const told = toldOn(TODAY, RELEASED, second, early);
    expect(told.cell.text).toBe('Leaves the Acme API on 1 March 2027');
    expect(told.cell.notes.map(sayNote)).toContain('put off from 1 October 2026');
    expect(told.cell.rivals).toEqual([]);
    expect(told.turns).toContain('1 October 2026: Shutdown planned, and moved to another date');
    expect(told.turns).toContain('1 March 2027: To be shut down');
  });

  test('falling back on the dates of the sources', () => {
    const early = event('retired', '2026-10-01', 'Acme API');
    const late = { source: LATER_PAGE, said: LATER_PAGE.published };
    expect(textOn(TODAY, RELEASED, early, event('retired', '2027-03', 'Acme API', late))).toBe(
      'Leaves the Acme API in March 2027',
    );
  });

  test('one that was replaced ends nothing by itself', () => {
    const replaced = event('retired', '2026-10-01', 'Acme API', { check: 'outdated' });
    expect(textOn(TODAY, RELEASED, replaced)).toBe(
      'Has been on the Acme API since 10 January 2026',
    );
  });
});

describe('an end that is called off', () => {
  const END = event('shut-down', '2026-12-10', 'Acme API', { announced: '2026-06-10' });
  const OFF = event('end-called-off', '2026-11-01');

  test('leaves the surface open, and stands in its life', () => {
    const told = toldOn(TODAY, RELEASED, END, OFF, event('deprecated', '2026-06-10'));
    expect(told.cell.text).toBe('Has been on the Acme API since 10 January 2026');
    expect(told.turns).toContain('1 November 2026: End called off');
    expect(told.turns).toContain('10 December 2026: Shutdown planned, and called off');
  });

  test('does not undo one that is announced afterwards', () => {
    const anew = event('shut-down', '2027-06-01', 'Acme API', { announced: '2026-11-15' });
    expect(textOn(TODAY, RELEASED, END, OFF, anew)).toBe('Leaves the Acme API on 1 June 2027');
  });
});

describe('a month is not its first day', () => {
  const END = event('shut-down', '2026-11', 'Acme API', { announced: '2026-01-10' });
  test.each([
    ['2026-11-01', 'Leaves the Acme API in November 2026'],
    ['2026-11-27', 'Leaves the Acme API in November 2026'],
    ['2026-11-30', 'Leaves the Acme API in November 2026'],
    ['2026-12-01', 'Left the Acme API in November 2026'],
  ])('on %s: %s', (date, says) => expect(textOn(date, RELEASED, END)).toBe(says));
});

describe('a date before which it will not end', () => {
  const BOUND = event('retired', '2026-11-20', 'Acme API', { notBefore: true });
  test.each(['2026-11-19', TODAY, '2028-01-01'])('is no end on %s', (date) => {
    const told = toldOn(date, RELEASED, BOUND);
    expect(told.cell.text).toBe('To leave the Acme API, not before 20 November 2026');
    expect(told.answer).toContain('Alpha: yes');
    expect(told.turns).toContain('Not before 20 November 2026: To be retired');
  });

  test('says that notice was given, and is then there for now', () => {
    const told = toldOn(TODAY, RELEASED, BOUND, event('deprecated', '2026-05', 'Acme API'));
    expect(told.cell.text).toBe(
      'To leave the Acme API, not before 20 November 2026, under notice since May 2026',
    );
    expect(told.answer).toContain('Alpha: yes, for now');
  });

  test('leaves room for the day that is named later', () => {
    const named = event('retired', '2027-02-01', 'Acme API', { announced: '2026-11-25' });
    const { cell } = toldOn(TODAY, RELEASED, BOUND, named);
    expect(cell.text).toBe('Leaves the Acme API on 1 February 2027');
    expect([cell.rivals, cell.asides]).toEqual([[], []]);
  });
});

describe('an end that nobody confirmed is told as not on record', () => {
  const PLAN = event('retired', '2026-10-14', 'Cloud', { said: '2025-12' });
  test('with the day by which it was known, and never as something to come', () => {
    expect(textOn(TODAY, PLAN, event('released', '2025-01-01', 'Cloud'))).toBe(
      'Was to leave Cloud on 14 October 2026, as announced by December 2025, and whether it did is not on record',
    );
  });

  test('and as a fact once a source has spoken of it since, or where notice was given', () => {
    const later = event('shut-down', '2026-10-14', 'Cloud', { said: '2026-10-20', source: INDEX });
    const noticed = { ...PLAN, announced: '2025-12-01' };
    for (const events of [
      [PLAN, later],
      [noticed],
      [PLAN, event('deprecated', '2026-06', 'Cloud')],
    ]) {
      expect(textOn(TODAY, event('released', '2025-01-01', 'Cloud'), ...events)).toBe(
        'Left Cloud on 14 October 2026',
      );
    }
  });
});

test('the maker’s surface is the one its provider’s record names, whatever it is called', () => {
  const events = [
    event('released', '2025-02-05', 'Gemini API'),
    event('shut-down', '2026-06-01', 'Gemini API', { said: '2026-09' }),
  ];
  const comparison = compared({ events, developer: 'Google', ownApis: ['Gemini API'] }, {});
  const caveat = sayCaveat(comparison, 'a');
  expect(caveat && plainText(caveat.says)).toBe('left the Gemini API on 1 June 2026');
  expect(lifeOf(comparison.models.a, TODAY).main?.surface).toBe('Gemini API');
});

describe('what a service lets a model do, when it is limited or gone', () => {
  const can = (field: FieldId, yes: boolean) => claim(field, yes);
  const CLOSED = event('restricted', '2026-05-07', 'Acme API, fine-tuning');
  const NO_MORE = event('shut-down', '2026-10-23', 'Acme API', { announced: '2026-04-22' });
  const rowFor = (field: FieldId, a: Partial<Model>, b: Partial<Model>) =>
    rowOf(compared(a, b, { date: TODAY }), field);

  test('existing users only against No is undecided, and against Yes is behind', () => {
    const closed = { events: [RELEASED, CLOSED], claims: [can('fine-tuning', true)] };
    const other = (yes: boolean) => ({ events: [RELEASED], claims: [can('fine-tuning', yes)] });
    expect(inWords(rowFor('fine-tuning', closed, other(false)).outcome)).toEqual({
      kind: 'undecided',
      why: 'only those who use Alpha for it already can go on',
    });
    expect(rowFor('fine-tuning', closed, closed).outcome.kind).toBe('even');
    expect(rowFor('fine-tuning', closed, other(true)).outcome).toMatchObject({ side: 'b' });
  });

  test.each(['structured-outputs', 'function-calling', 'batch', 'streaming'] as const)(
    '%s of a model that can be had nowhere is told as past, and speaks for nobody',
    (field) => {
      const gone = { events: [RELEASED, NO_MORE], claims: [can(field, true)] };
      const row = rowFor(field, gone, { events: [RELEASED], claims: [can(field, true)] });
      expect(row.cells.a.text).toBe('No longer, as it can be had nowhere');
      expect(inWords(row.outcome)).toEqual({
        kind: 'undecided',
        why: 'Alpha can be had nowhere any more',
      });
    },
  );

  test('nor is an end that nobody confirmed told as one that came', () => {
    const planned = (surface: string) =>
      event('shut-down', '2026-10-14', surface, { said: '2025-12' });
    const cell = (...events: Model['events']) =>
      rowFor(
        'fine-tuning',
        { events: [RELEASED, ...events], claims: [can('fine-tuning', true)] },
        {},
      ).cells.a.text;
    expect(cell(planned('Acme API, fine-tuning'))).toBe(
      'Was to end on 14 October 2026, not confirmed',
    );
    expect(cell(planned('Acme API'))).toBe('Not known to be had anywhere any more');
  });

  test('a snapshot that has left has nothing of what its name still offers', () => {
    const name = model('name', { events: [RELEASED], claims: [can('structured-outputs', true)] });
    const snapshot = { snapshotOf: 'name', events: [RELEASED, NO_MORE] };
    const { cells } = rowOf(
      compared(snapshot, {}, { others: [name], date: TODAY }),
      'structured-outputs',
    );
    expect(cells.a.text).toBe('No longer, as it can be had nowhere');
  });

  test('what a model reads is its own, and weights stay open', () => {
    const gone = { events: [RELEASED, NO_MORE], claims: [can('vision', true)] };
    expect(rowFor('vision', gone, {}).cells.a.text).toBe('Yes');
    const open = event('released', '2026-01-10', 'weights');
    const kept = { events: [open, RELEASED, NO_MORE], claims: [can('function-calling', true)] };
    expect(rowFor('function-calling', kept, {}).cells.a.text).toBe('Yes');
  });
});
