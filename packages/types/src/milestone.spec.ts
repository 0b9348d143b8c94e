import type { z } from 'zod';
import {
  Amount,
  Beginning,
  MilestoneChanges,
  MilestoneQuery,
  NewMilestone,
  problemOfActual,
  SettingAside,
  STATUSES,
} from './milestone.js';

const id = '0190a6a0-0000-7000-8000-000000000001';
const book = { id, title: '밑바닥부터 시작하는 딥러닝', details: { kind: 'book' } };
const pages = { id, type: 'pages', value: 371 };

describe('a new milestone', () => {
  it('needs no more than an id, a title and a kind', () => {
    expect(NewMilestone.parse(book)).toEqual({
      ...book,
      ...{ goalId: null, parentId: null, note: '', status: 'planned', planned: null, actual: null },
      ...{ amount: null, evidence: [], setAsideReason: null },
      details: { kind: 'book', authors: [], publisher: null, pages: null, isbn: null },
    });
  });

  it.each([
    { status: 'under_way' },
    { status: 'under_way', actual: '2021-22/..' },
    { status: 'done' },
    { status: 'done', actual: '2021-41' },
    { status: 'done', actual: '2021-09/' },
    { status: 'set_aside', actual: '2021-09/2021-10', setAsideReason: '바빠서' },
    { planned: '2022-40/2022-41', amount: { done: 6, total: 5, unit: 'times' } },
    { title: '  기계학습  ', note: '\n두 줄\n' },
    { evidence: [pages] },
  ])('may be %j', (more) => {
    expect(pathsOf(NewMilestone, { ...book, ...more })).toEqual([]);
  });

  it.each([
    [{ id: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff' }, 'id'],
    [{ title: ' ' }, 'title'],
    [{ title: 'a\nb' }, 'title'],
    [{ title: 'ㄱ'.repeat(301) }, 'title'],
    [{ note: '\ud800' }, 'note'],
    [{ note: 'x'.repeat(10_001) }, 'note'],
    [{ details: {} }, 'details.kind'],
    [{ details: { kind: 'book', venue: 'NeurIPS' } }, 'details'],
    [{ planned: '2021-02-29' }, 'planned'],
    [{ actual: '2021' }, 'actual'],
    [{ status: 'under_way', actual: '2021-09/2021-10' }, 'actual'],
    [{ status: 'done', actual: '2021-09/..' }, 'actual'],
    [{ status: 'set_aside', actual: '2021-09/..' }, 'actual'],
    [{ status: 'done', setAsideReason: '바빠서' }, 'setAsideReason'],
    [{ amount: { done: 1, total: 2 } }, 'amount.unit'],
    [{ evidence: [pages, pages] }, 'evidence.1.id'],
    [{ evidence: Array(51).fill(pages) }, 'evidence'],
    [{ sample: true }, ''],
  ])('cannot be %#: the path names the field', (more, path) => {
    expect(pathsOf(NewMilestone, { ...book, ...more })).toContain(path);
  });
});

describe('changes of a milestone', () => {
  it('leave out what stays, and add nothing by themselves', () => {
    expect(MilestoneChanges.parse({})).toEqual({});
    expect(MilestoneChanges.parse({ planned: null, goalId: null })).toEqual({ planned: null, goalId: null });
  });

  it.each([
    [{ status: 'done' }, ''],
    [{ id }, ''],
    [{ title: '' }, 'title'],
    [{ actual: '2021-09/..', evidence: [{ ...pages, value: 0 }] }, 'evidence.0.value'],
  ])('cannot be %j', (changes, path) => {
    expect(pathsOf(MilestoneChanges, changes)).toEqual([path]);
  });
});

describe('when something really happened', () => {
  it.each([
    [null, ['planned', 'under_way', 'done', 'set_aside']],
    ['2021-09/..', ['under_way']],
    ['2021-09', ['done', 'set_aside']],
    ['2021-09/2021-12', ['done', 'set_aside']],
    ['2021-09/', ['done', 'set_aside']],
  ])('%s fits %j', (actual, statuses) => {
    expect(STATUSES.filter((status) => problemOfActual(status, actual) === null)).toEqual(statuses);
  });
});

describe('acts', () => {
  it('tell a moment or leave it to today', () => {
    expect(Beginning.parse({})).toEqual({});
    expect(Beginning.parse({ on: '2021-41' })).toEqual({ on: '2021-41' });
    expect(SettingAside.parse({})).toEqual({ reason: null });
    expect(pathsOf(Beginning, { on: '2021-09/2021-10' })).toEqual(['on']);
    expect(pathsOf(SettingAside, { reason: 'x'.repeat(2001) })).toEqual(['reason']);
  });
});

describe('an amount', () => {
  it.each([
    [{ done: 142, total: 371, unit: 'pages' }, []],
    [{ done: 6, total: 5, unit: 'times' }, []],
    [{ done: 0.5, total: null, unit: 'hours' }, []],
    [{ done: -1, total: null, unit: 'hours' }, ['done']],
    [{ done: Number.NaN, total: null, unit: 'hours' }, ['done']],
    [{ done: Number.POSITIVE_INFINITY, total: null, unit: 'hours' }, ['done']],
    [{ done: 1, total: '3', unit: 'hours' }, ['total']],
    [{ done: 1, total: 3, unit: '쪽' }, ['unit']],
  ])('%j: %j', (amount, paths) => {
    expect(pathsOf(Amount, amount)).toEqual(paths);
  });
});

describe('a question for a page of milestones', () => {
  it('asks for 50 when it does not say', () => {
    expect(MilestoneQuery.parse({ goal: 'none' })).toEqual({ goal: 'none', limit: 50 });
    expect(MilestoneQuery.parse({ limit: '7', goal: id })).toEqual({ goal: id, limit: 7 });
  });

  it.each([
    [{ goal: 'nlp' }, 'goal'],
    [{ limit: '0' }, 'limit'],
    [{ limit: '201' }, 'limit'],
    [{ kind: 'tattoo' }, 'kind'],
    [{ page: '2' }, ''],
  ])('cannot be %j', (query, path) => {
    expect(pathsOf(MilestoneQuery, query)).toEqual([path]);
  });
});

function pathsOf(schema: z.ZodType, input: unknown): string[] {
  return (schema.safeParse(input).error?.issues ?? []).map((issue) => issue.path.join('.'));
}
