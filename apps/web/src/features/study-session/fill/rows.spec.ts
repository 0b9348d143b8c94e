import { describe, expect, it } from '@jest/globals';
import type { GoalView } from '@ullim/types/goal';
import { shownSubjects } from '../subject';
import { cellsOf } from './cells';
import { guessTable, withColumn } from './columns';
import { readRow, rowAfter, rowsOf, type TypedRow } from './rows';

const standing = { today: '2021-12-26', calendar: 'kr', locale: 'ko' } as const;
const NLP = '018f0000-0000-7000-8000-000000000001';
const subjects = shownSubjects({
  goals: [
    { id: NLP, name: '자연어처리', dye: 'pine', spells: [{ stance: 'pursuing' }] } as unknown as GoalView,
  ],
  milestones: [],
});
let count = 0;
const newId = () => `018f0000-0000-7000-8000-${String(++count).padStart(12, '0')}`;
const row = (said: Partial<TypedRow>): TypedRow => ({
  ...{ id: newId(), on: '9월 2일', length: '90', subject: '', note: '' },
  ...said,
});
const read = (said: Partial<TypedRow>) => readRow(row(said), standing, subjects);
const guess = (text: string) => guessTable(cellsOf(text), standing, subjects);

describe('a row', () => {
  it('is a session in the words of a person', () => {
    expect(
      read({ on: '2021 2학기', length: '1시간 30분', subject: '자연어 처리', note: '읽기' }),
    ).toMatchObject({
      state: 'whole',
      draft: { on: '2021-41', minutes: 90, goalId: NLP, milestoneId: null, note: '읽기' },
    });
  });
  it('may be for nothing that has a name', () => {
    expect(read({})).toMatchObject({ state: 'whole', draft: { goalId: null } });
  });
  it('is blank with nothing but a date and what it is for', () => {
    expect(read({ length: '', subject: '자연어처리' })).toEqual({ state: 'blank' });
  });
  it('says everything that keeps it from being one', () => {
    expect(read({ on: '언젠가', length: '길게', subject: '요리' })).toEqual({
      state: 'wanting',
      problems: [
        { cell: 'on', why: 'not_understood' },
        { cell: 'length', why: 'not_understood' },
        { cell: 'subject', why: 'unknown' },
      ],
    });
  });
  it('has no more hours than its day', () => {
    expect(read({ length: '25시간' })).toMatchObject({
      state: 'wanting',
      problems: [{ cell: 'length', why: 'contract' }],
    });
    expect(read({ on: '2021년 9월', length: '25시간' })).toMatchObject({ state: 'whole' });
  });
});

describe('the row after', () => {
  it('goes on with the week and with what it was for', () => {
    const rows = [
      row({ on: '9월 2일' }),
      row({ on: '9월 9일', subject: '자연어처리', length: '1h', note: '읽기' }),
    ];
    expect(rowAfter(rows, standing, newId)).toMatchObject({
      on: '2021년 9월 16일',
      subject: '자연어처리',
      length: '',
      note: '',
    });
  });
  it('never comes to lie ahead', () => {
    expect(rowAfter([row({ on: '12월 18일' }), row({ on: '12월 25일' })], standing, newId).on).toBe(
      '12월 25일',
    );
  });
  it('stays where there is no rhythm', () => {
    expect(rowAfter([row({ on: '2021 2학기' })], standing, newId).on).toBe('2021 2학기');
    expect(rowAfter([row({ on: '1월 2일' }), row({ on: '9월 2일' })], standing, newId).on).toBe(
      '2021년 9월 2일',
    );
  });
  it('begins today', () => {
    expect(rowAfter([], standing, newId).on).toBe('2021년 12월 26일');
  });
});

describe('a pasted table', () => {
  it('is understood by its headings', () => {
    const table = guess('메모\t시간\t날짜\t과목\n읽기\t1.5\t2021. 9. 2.\t자연어처리');
    expect(table.columns).toEqual(['note', 'hours', 'on', 'subject']);
    expect(rowsOf(table, newId)).toMatchObject([
      { on: '2021. 9. 2.', length: '1.5h', subject: '자연어처리', note: '읽기' },
    ]);
  });
  it('is understood by what stands in it', () => {
    expect(guess('2021-09-02,90,자연어처리,읽기\n2021-09-09,45,자연어처리,').columns).toEqual([
      'on',
      'length',
      'subject',
      'note',
    ]);
    expect(guess('처음으로 읽음\t1h30\t9/2').columns).toEqual(['note', 'length', 'on']);
  });
  it('keeps a line that says nothing understandable', () => {
    const table = guess('9/2\t90\n9/9\t길게\n9/16\t45');
    expect(rowsOf(table, newId).map(({ length }) => length)).toEqual(['90', '길게', '45']);
  });
  it('lets a column be chosen once', () => {
    expect(withColumn(['on', 'length', 'note'], 2, 'hours')).toEqual(['on', 'unused', 'hours']);
    expect(withColumn(['unused', 'unused'], 0, 'unused')).toEqual(['unused', 'unused']);
  });
  it('makes one line of a note of several', () => {
    expect(rowsOf({ columns: ['note'], rows: [['두 줄\n이다']] }, newId)[0]!.note).toBe('두 줄 이다');
  });
});
