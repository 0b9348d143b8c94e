import { v7 } from './any-id.fixture.js';
import {
  DYES,
  GoalChanges,
  GoalList,
  GoalView,
  NewGoal,
  NewSpell,
  SpellChanges,
  SpellParams,
} from './goal.js';

const pathsOf = (result: { error?: { issues: { path: PropertyKey[] }[] } | undefined }) =>
  result.error?.issues.map(({ path }) => path.join('.'));

describe('a new goal', () => {
  const least = { id: v7(1), name: '자연어처리', since: '2021-41' };

  it('needs a name and when it began', () => {
    expect(NewGoal.parse(least)).toEqual({ ...least, why: '', stance: 'pursuing' });
  });

  it.each([
    [{ since: '2021' }],
    [{ since: '2021-09-02' }],
    [{ since: '2020~' }],
    [{ dye: 'ink_stone' }],
    [{ stance: 'exploring' }],
    [{ why: '  왜\n' }],
  ])('may have %j', (more) => {
    expect(NewGoal.parse({ ...least, ...more })).toMatchObject(more);
  });

  it.each([
    [{ id: 'x' }, 'id'],
    [{ name: '' }, 'name'],
    [{ name: '가'.repeat(121) }, 'name'],
    [{ name: 'a\nb' }, 'name'],
    [{ why: 'a'.repeat(2001) }, 'why'],
    [{ why: '\0' }, 'why'],
    [{ dye: '#ff0000' }, 'dye'],
    [{ stance: 'done' }, 'stance'],
    [{ since: undefined }, 'since'],
    [{ since: '2021-09/..' }, 'since'],
    [{ since: '2021-13' }, 'since'],
    [{ position: 1 }, ''],
  ])('is refused with %j, and the path', (wrong, path) => {
    expect(pathsOf(NewGoal.safeParse({ ...least, ...wrong }))).toEqual([path]);
  });
});

describe('changing a goal', () => {
  it.each([[{}], [{ name: '웹' }], [{ why: '', dye: 'pine' }]])('%j is understood', (changes) => {
    expect(GoalChanges.parse(changes)).toEqual(changes);
  });

  it.each([
    [{ name: ' ' }, 'name'],
    [{ dye: null }, 'dye'],
    [{ stance: 'paused' }, ''],
    [{ sample: false }, ''],
  ])('%j is refused', (changes, path) => {
    expect(pathsOf(GoalChanges.safeParse(changes))).toEqual([path]);
  });
});

describe('a new spell', () => {
  const least = { id: v7(2), stance: 'paused', since: '2021-12' };

  it('has a reason, or none', () => {
    expect(NewSpell.parse(least)).toEqual({ ...least, reason: null });
    expect(NewSpell.parse({ ...least, reason: '군 입대' })).toEqual({ ...least, reason: '군 입대' });
  });

  it.each([
    [{ stance: undefined }, 'stance'],
    [{ since: '2021/2022' }, 'since'],
    [{ reason: 'a'.repeat(2001) }, 'reason'],
    [{ until: '2022' }, ''],
  ])('is refused with %j, and the path', (wrong, path) => {
    expect(pathsOf(NewSpell.safeParse({ ...least, ...wrong }))).toEqual([path]);
  });
});

describe('changing a spell', () => {
  it.each([[{}], [{ reason: null }], [{ since: '2021', stance: 'reached' }]])(
    '%j is understood',
    (changes) => {
      expect(SpellChanges.parse(changes)).toEqual(changes);
    },
  );

  it.each([
    [{ since: '' }, 'since'],
    [{ stance: null }, 'stance'],
    [{ period: '2021/2022' }, ''],
  ])('%j is refused', (changes, path) => {
    expect(pathsOf(SpellChanges.safeParse(changes))).toEqual([path]);
  });

  it('names the goal and the spell', () => {
    expect(pathsOf(SpellParams.safeParse({ id: v7(1), spellId: 'x' }))).toEqual(['spellId']);
  });
});

describe('a goal with its spells', () => {
  const goal = {
    id: v7(1),
    name: '자연어처리',
    why: '',
    dye: 'persimmon',
    position: 0,
    spells: [
      { id: v7(2), stance: 'pursuing', period: '2021/2021-12', reason: null, pivotId: null },
      { id: v7(3), stance: 'paused', period: '2021-12/..', reason: '군 입대', pivotId: v7(5) },
    ],
    milestones: { planned: 0, under_way: 1, done: 2, set_aside: 0 },
    sample: false,
    createdAt: '2021-12-26T11:13:00+00:00',
    removedAt: null,
    version: 1,
  };

  it('is whole', () => {
    expect(GoalView.parse(goal)).toEqual(goal);
    expect(GoalList.parse({ items: [goal] })).toEqual({ items: [goal] });
  });

  it.each([
    [{ spells: [goal.spells[0], { ...goal.spells[1], period: '..' }] }, 'spells.1.period'],
    [{ spells: [{ ...goal.spells[0], goalId: v7(1) }] }, 'spells.0'],
    [{ milestones: { ...goal.milestones, percent: 67 } }, 'milestones'],
    [{ milestones: { ...goal.milestones, done: 0.5 } }, 'milestones.done'],
    [{ dye: 'red' }, 'dye'],
    [{ removedAt: undefined }, 'removedAt'],
    [{ accountId: v7(4) }, ''],
  ])('is not one with %j', (wrong, path) => {
    expect(pathsOf(GoalView.safeParse({ ...goal, ...wrong }))).toEqual([path]);
  });

  it('has one of ten dyes', () => {
    expect(new Set(DYES).size).toBe(10);
  });
});
