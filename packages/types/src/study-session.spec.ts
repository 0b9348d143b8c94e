import type { z } from 'zod';
import { v7 } from './any-id.fixture.js';
import {
  NewStudyBatch,
  NewStudySession,
  problemsOfStudy,
  StudyBatchView,
  StudyOnDate,
  StudySessionChanges,
  StudySessionPage,
  StudySessionQuery,
  StudySessionView,
} from './study-session.js';

const least = { id: v7(1), on: '2021-12-20', minutes: 60 };
const DAY = 24 * 60;
const HALF_A_YEAR = 184 * DAY;

describe('new study', () => {
  it('needs no more than a date and minutes', () => {
    expect(NewStudySession.parse(least)).toEqual({ ...least, milestoneId: null, goalId: null, note: '' });
  });

  it.each([
    [{ milestoneId: v7(2) }],
    [{ goalId: v7(2) }],
    [{ minutes: 1 }],
    [{ minutes: DAY }],
    [{ on: '2021-09', minutes: 2 * DAY }],
    [{ on: '2021-41', minutes: HALF_A_YEAR }],
    [{ on: '2020~', minutes: 6000 }],
    [{ note: '역전파를 손으로' }],
  ])('may be %j', (more) => {
    expect(NewStudySession.parse({ ...least, ...more })).toMatchObject(more);
  });

  it('has its note on one line, without the space around it', () => {
    expect(NewStudySession.parse({ ...least, note: '  3장\t' }).note).toBe('3장');
    expect(NewStudySession.parse({ ...least, note: '3장\n' }).note).toBe('3장');
  });

  it.each([
    [{ id: 'x' }, 'id'],
    [{ on: undefined }, 'on'],
    [{ on: '' }, 'on'],
    [{ on: '2021-02-30' }, 'on'],
    [{ on: '2021-09/2021-12' }, 'on'],
    [{ on: '2021-09/..' }, 'on'],
    [{ minutes: undefined }, 'minutes'],
    [{ minutes: 0 }, 'minutes'],
    [{ minutes: -5 }, 'minutes'],
    [{ minutes: 0.5 }, 'minutes'],
    [{ minutes: Number.NaN }, 'minutes'],
    [{ minutes: '60' }, 'minutes'],
    [{ minutes: DAY + 1 }, 'minutes'],
    [{ on: '2021-12-20~', minutes: DAY + 1 }, 'minutes'],
    [{ on: '2021-41', minutes: HALF_A_YEAR + 1 }, 'minutes'],
    [{ milestoneId: v7(2), goalId: v7(3) }, 'goalId'],
    [{ milestoneId: 'book' }, 'milestoneId'],
    [{ goalId: 'none' }, 'goalId'],
    [{ note: '두\n줄' }, 'note'],
    [{ note: '두\u2028줄' }, 'note'],
    [{ note: 'ㄱ'.repeat(501) }, 'note'],
    [{ note: '\0' }, 'note'],
    [{ note: null }, 'note'],
    [{ batchId: v7(4) }, ''],
  ])('is refused with %j, and the path', (wrong, path) => {
    expect(pathsOf(NewStudySession, { ...least, ...wrong })).toEqual([path]);
  });
});

describe('what does not go together', () => {
  const row = { on: '2021-12-20', minutes: 60, milestoneId: null, goalId: null };

  it.each([
    [{}, []],
    [{ minutes: DAY }, []],
    [{ minutes: DAY + 1 }, ['minutes']],
    [{ on: '2021-12', minutes: DAY + 1 }, []],
    [{ milestoneId: v7(1) }, []],
    [{ milestoneId: v7(1), goalId: v7(2) }, ['goalId']],
    [{ minutes: DAY + 1, milestoneId: v7(1), goalId: v7(2) }, ['goalId', 'minutes']],
  ])('in %j is %j', (more, paths) => {
    const problems = problemsOfStudy({ ...row, ...more });
    expect(problems.map(({ path }) => path)).toEqual(paths);
    expect(problems.every(({ message }) => /\w/.test(message))).toBe(true);
  });
});

describe('changes of study', () => {
  it.each([[{}], [{ minutes: 30 }], [{ milestoneId: null, goalId: v7(2) }], [{ on: '2021-41', note: '' }]])(
    '%j is understood, and nothing is added',
    (changes) => {
      expect(StudySessionChanges.parse(changes)).toEqual(changes);
    },
  );

  it.each([
    [{ minutes: 0 }, 'minutes'],
    [{ on: null }, 'on'],
    [{ note: 'a\nb' }, 'note'],
    [{ id: v7(1) }, ''],
    [{ sample: false }, ''],
  ])('%j is refused', (changes, path) => {
    expect(pathsOf(StudySessionChanges, changes)).toEqual([path]);
  });
});

describe('rows filled in at once', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, each) => ({ ...least, id: v7(each) }));

  it('are up to five hundred', () => {
    expect(NewStudyBatch.parse({ id: v7(1), sessions: rows(1) }).sessions).toHaveLength(1);
    expect(NewStudyBatch.parse({ id: v7(1), sessions: rows(500) }).sessions).toHaveLength(500);
    expect(pathsOf(NewStudyBatch, { id: v7(1), sessions: rows(501) })).toEqual(['sessions']);
    expect(pathsOf(NewStudyBatch, { id: v7(1), sessions: [] })).toEqual(['sessions']);
  });

  it.each([
    [{ minutes: 0 }, 'sessions.2.minutes'],
    [{ minutes: DAY + 1 }, 'sessions.2.minutes'],
    [{ on: 'yesterday' }, 'sessions.2.on'],
    [{ milestoneId: v7(8), goalId: v7(9) }, 'sessions.2.goalId'],
    [{ id: v7(0) }, 'sessions.2.id'],
    [{ batchId: v7(1) }, 'sessions.2'],
  ])('are refused with %j in the third, and its path', (wrong, path) => {
    const [first, second, third] = rows(3);
    const sessions = [first, second, { ...third, ...wrong }];
    expect(pathsOf(NewStudyBatch, { id: v7(1), sessions })).toEqual([path]);
  });
});

describe('study as it is answered', () => {
  const view = {
    ...least,
    ...{ milestoneId: null, goalId: v7(2), note: '', batchId: null, sample: false },
    ...{ createdAt: '2021-12-26T11:13:00+00:00', removedAt: null, version: 1 },
  };

  it('is whole', () => {
    expect(StudySessionView.parse(view)).toEqual(view);
    expect(StudyBatchView.parse({ id: v7(3), sessions: [view] })).toEqual({ id: v7(3), sessions: [view] });
    expect(StudySessionPage.parse({ items: [view], next: null })).toEqual({ items: [view], next: null });
    const sum = { on: '2021-41', goalId: null, milestoneId: v7(2), minutes: 90 };
    expect(StudyOnDate.parse(sum)).toEqual(sum);
  });

  it.each([
    [{ batchId: undefined }, 'batchId'],
    [{ minutes: 1.5 }, 'minutes'],
    [{ on: '2021-09/..' }, 'on'],
    [{ version: 0 }, 'version'],
    [{ studiedStartFirst: '2021-12-20' }, ''],
  ])('is not one with %j', (wrong, path) => {
    expect(pathsOf(StudySessionView, { ...view, ...wrong })).toEqual([path]);
  });
});

describe('a question for a page of study', () => {
  it('asks for 50 of everything when it does not say', () => {
    expect(StudySessionQuery.parse({})).toEqual({ limit: 50 });
    expect(StudySessionQuery.parse({ goal: 'none' })).toEqual({ goal: 'none', limit: 50 });
    const both = { goal: v7(1), milestone: v7(2), limit: 7 };
    expect(StudySessionQuery.parse({ ...both, limit: '7' })).toEqual(both);
  });

  it.each([
    [{ goal: 'nlp' }, 'goal'],
    [{ milestone: 'none' }, 'milestone'],
    [{ limit: '201' }, 'limit'],
    [{ week: '2021-W51' }, ''],
  ])('cannot be %j', (query, path) => {
    expect(pathsOf(StudySessionQuery, query)).toEqual([path]);
  });
});

function pathsOf(schema: z.ZodType, input: unknown): string[] {
  return (schema.safeParse(input).error?.issues ?? []).map((issue) => issue.path.join('.'));
}
