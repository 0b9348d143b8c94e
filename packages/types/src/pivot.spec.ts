import { v7 } from './any-id.fixture.js';
import { NewPivot, PivotChanges, PivotQuery, PivotView } from './pivot.js';

const pathsOf = (result: { error?: { issues: { path: PropertyKey[] }[] } | undefined }) =>
  result.error?.issues.map(({ path }) => path.join('.'));

const [web, learning, language] = [v7(1), v7(2), v7(3)];
const least = { id: v7(10), toGoalId: learning, from: [{ goalId: web, fate: 'set_aside' }], on: '2021-07' };

describe('a new pivot', () => {
  it('needs where it leads, what it leaves, and when; one pursues the goal from then on', () => {
    expect(NewPivot.parse(least)).toEqual({
      ...least,
      stance: 'pursuing',
      reason: '',
      carriesOver: '',
      decisionId: null,
      reflectionId: null,
    });
  });

  it.each([
    ['a goal that goes on', { from: [{ goalId: web, fate: 'goes_on' }] }],
    ['two goals it leaves', { from: [...least.from, { goalId: language, fate: 'reached' }] }],
    ['a goal only looked at', { stance: 'exploring' }],
    ['a semester', { on: '2021-41' }],
    ['where it came from', { decisionId: v7(20), reflectionId: v7(21) }],
    ['words on many lines', { reason: '울림이\n줄어서', carriesOver: ' 파이썬\n' }],
  ])('may have %s', (_, more) => {
    expect(NewPivot.parse({ ...least, ...more })).toMatchObject(more);
  });

  it.each([
    ['nothing it leaves', { from: [] }, 'from'],
    ['no goal it leads to', { toGoalId: undefined }, 'toGoalId'],
    ['itself', { toGoalId: web }, 'from.0.goalId'],
    [
      'itself as the second',
      { from: [...least.from, { goalId: learning, fate: 'paused' }] },
      'from.1.goalId',
    ],
    ['one goal left twice', { from: [...least.from, { goalId: web, fate: 'paused' }] }, 'from.1.goalId'],
    ['a fate that is none', { from: [{ goalId: web, fate: 'failed' }] }, 'from.0.fate'],
    ['a stance that is no arrival', { stance: 'paused' }, 'stance'],
    ['a period', { on: '2021-07/..' }, 'on'],
    ['NUL', { reason: '\0' }, 'reason'],
    ['a decision that is no id', { decisionId: 'x' }, 'decisionId'],
    ['what nobody asked for', { sample: true }, ''],
  ])('is refused with %s, and the path', (_, wrong, path) => {
    expect(pathsOf(NewPivot.safeParse({ ...least, ...wrong }))).toEqual([path]);
  });
});

describe('changing a pivot', () => {
  it.each([[{}], [{ reason: '' }], [{ decisionId: null, reflectionId: v7(21) }]])(
    '%j is understood',
    (changes) => {
      expect(PivotChanges.parse(changes)).toEqual(changes);
    },
  );

  it.each([
    [{ on: '2021-08' }, ''],
    [{ toGoalId: language }, ''],
    [{ from: [] }, ''],
    [{ carriesOver: null }, 'carriesOver'],
  ])('%j is refused: only its words change', (changes, path) => {
    expect(pathsOf(PivotChanges.safeParse(changes))).toEqual([path]);
  });
});

describe('a pivot as it stands', () => {
  const view = {
    ...{
      ...least,
      reason: '울림이 줄어서',
      carriesOver: '',
      decisionId: null,
      reflectionId: v7(21),
      sample: false,
    },
    ...{ createdAt: '2021-12-26T11:13:00+00:00', removedAt: null, version: 1 },
  };

  it('is whole, though the goals it left are gone', () => {
    expect(PivotView.parse(view)).toEqual(view);
    expect(PivotView.safeParse({ ...view, from: [] }).success).toBe(true);
  });

  it.each([
    [{ from: [{ ...least.from[0], position: 0 }] }, 'from.0'],
    [{ on: '..' }, 'on'],
    [{ accountId: v7(4) }, ''],
  ])('is not one with %j', (wrong, path) => {
    expect(pathsOf(PivotView.safeParse({ ...view, ...wrong }))).toEqual([path]);
  });
});

describe('asking for pivots', () => {
  it('may be about one goal', () => {
    expect(PivotQuery.parse({ goal: web, limit: '2' })).toEqual({ goal: web, limit: 2 });
    expect(pathsOf(PivotQuery.safeParse({ goal: 'x' }))).toEqual(['goal']);
  });
});
