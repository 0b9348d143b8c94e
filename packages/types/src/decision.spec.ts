import { v7 } from './any-id.fixture.js';
import {
  DecisionChanges,
  DecisionQuery,
  DecisionView,
  NewChoice,
  NewDecision,
  NewOutcome,
  NewThought,
  OptionGoal,
  Postponement,
} from './decision.js';

const pathsOf = (result: { error?: { issues: { path: PropertyKey[] }[] } | undefined }) =>
  result.error?.issues.map(({ path }) => path.join('.'));

const lab = { id: v7(10), label: '연구실에 남는다' };
const company = { id: v7(11), label: '회사로 간다' };
const constraint = { id: v7(20), words: '적어도 한 해는 연구실에', period: '2021-09/2022-08' };
const least = { id: v7(1), question: '어느 쪽으로 갈까?', options: [lab, company] };

describe('a new decision', () => {
  it('needs a question and two options', () => {
    const bare = { speaksFor: '', speaksAgainst: '', goalId: null };
    expect(NewDecision.parse(least)).toEqual({
      ...least,
      goalIds: [],
      options: [
        { ...lab, ...bare },
        { ...company, ...bare },
      ],
      constraints: [],
    });
  });

  it.each([
    ['goals it is about, in order', { goalIds: [v7(3), v7(2)] }],
    ['what bounds the choice', { constraints: [constraint] }],
    ['a bound that goes on', { constraints: [{ ...constraint, period: '2021-09/..' }] }],
  ])('may have %s', (_, more) => {
    expect(NewDecision.parse({ ...least, ...more })).toMatchObject(more);
  });

  it.each([
    ['no question', { question: ' ' }, 'question'],
    ['a question on two lines', { question: 'a\nb' }, 'question'],
    ['one option', { options: [lab] }, 'options'],
    [
      'thirteen options',
      { options: Array.from({ length: 13 }, (_, at) => ({ ...lab, id: v7(at) })) },
      'options',
    ],
    ['one option twice', { options: [lab, { ...company, id: lab.id }] }, 'options.1.id'],
    ['an option without a name', { options: [lab, { ...company, label: '' }] }, 'options.1.label'],
    ['NUL in what speaks for it', { options: [{ ...lab, speaksFor: '\0' }, company] }, 'options.0.speaksFor'],
    ['a goal named twice', { goalIds: [v7(2), v7(2)] }, 'goalIds'],
    ['a goal that is no id', { goalIds: [v7(2), 'x'] }, 'goalIds.1'],
    ['a bound of no time', { constraints: [{ ...constraint, period: '' }] }, 'constraints.0.period'],
    ['one bound twice', { constraints: [constraint, constraint] }, 'constraints.1.id'],
    ['a choice made already', { optionId: lab.id }, ''],
  ])('is refused with %s, and the path', (_, wrong, path) => {
    expect(pathsOf(NewDecision.safeParse({ ...least, ...wrong }))).toEqual([path]);
  });
});

describe('changing a decision', () => {
  it.each([[{}], [{ question: '언제 갈까?' }], [{ goalIds: [], constraints: [] }]])(
    '%j is understood',
    (changes) => {
      expect(DecisionChanges.parse(changes)).toEqual(changes);
    },
  );

  it.each([
    [{ options: [] }, 'options'],
    [{ question: null }, 'question'],
    [{ expectation: '' }, ''],
    [{ id: v7(1) }, ''],
  ])('%j is refused', (changes, path) => {
    expect(pathsOf(DecisionChanges.safeParse(changes))).toEqual([path]);
  });
});

describe('deciding', () => {
  it('needs no more than the option; it may never be looked back on', () => {
    expect(NewChoice.parse({ optionId: lab.id })).toEqual({
      optionId: lab.id,
      reason: '',
      expectation: '',
      lookBackOn: null,
    });
  });

  it.each([
    [{ optionId: undefined }, 'optionId'],
    [{ reason: 'a'.repeat(10_001) }, 'reason'],
    [{ decidedOn: '2021-09/..' }, 'decidedOn'],
    [{ decidedOn: null }, 'decidedOn'],
    [{ lookBackOn: 'someday' }, 'lookBackOn'],
  ])('is refused with %j, and the path', (wrong, path) => {
    expect(pathsOf(NewChoice.safeParse({ optionId: lab.id, ...wrong }))).toEqual([path]);
  });
});

describe('looking back', () => {
  it('judges the prediction, and may say no word', () => {
    expect(NewOutcome.parse({ prediction: 'partly' })).toEqual({ prediction: 'partly', words: '' });
  });

  it.each([
    [{ prediction: 'failed' }, 'prediction'],
    [{ prediction: undefined }, 'prediction'],
    [{ on: '2022/2023' }, 'on'],
    [{ words: '\ud800' }, 'words'],
  ])('is refused with %j, and the path', (wrong, path) => {
    expect(pathsOf(NewOutcome.safeParse({ prediction: 'otherwise', ...wrong }))).toEqual([path]);
  });

  it('is put off to a moment, never to no time', () => {
    expect(Postponement.parse({ to: '2022-40' })).toEqual({ to: '2022-40' });
    expect(pathsOf(Postponement.safeParse({ to: null }))).toEqual(['to']);
  });
});

describe('what comes later', () => {
  it('is a thought of at least one word, kept as typed', () => {
    expect(NewThought.parse({ id: v7(30), words: ' 그때는 몰랐다.\n' }).words).toBe(' 그때는 몰랐다.\n');
    expect(pathsOf(NewThought.safeParse({ id: v7(30), words: ' \n' }))).toEqual(['words']);
  });

  it('is the goal an option led to, or none after all', () => {
    expect(OptionGoal.parse({ goalId: null })).toEqual({ goalId: null });
    expect(pathsOf(OptionGoal.safeParse({}))).toEqual(['goalId']);
  });
});

describe('a decision as it stands', () => {
  const option = { ...lab, speaksFor: '', speaksAgainst: '', goalId: null };
  const choice = {
    ...{ optionId: lab.id, reason: '배울 것이 더 많다', expectation: '논문 한 편' },
    ...{ decidedOn: '2021-08', lookBackOn: '2022-08', writtenAt: '2021-08-20T09:00:00+00:00' },
  };
  const outcome = { on: '2022-08', words: '', prediction: 'partly', writtenAt: '2022-08-20T09:00:00+00:00' };
  const view = {
    ...{ id: v7(1), question: least.question, goalIds: [], options: [option], constraints: [constraint] },
    ...{ choice: null, postponedTo: null, outcome: null, thoughts: [], sample: false },
    ...{ createdAt: '2021-08-01T09:00:00+00:00', removedAt: null, version: 1 },
  };

  it('is open, or decided, or looked back on', () => {
    for (const more of [{}, { choice }, { choice, postponedTo: '2023', outcome }])
      expect(DecisionView.parse({ ...view, ...more })).toEqual({ ...view, ...more });
  });

  it.each([
    [{ choice: { ...choice, lookBackOn: undefined } }, 'choice.lookBackOn'],
    [{ choice: { ...choice, right: true } }, 'choice'],
    [{ outcome: { ...outcome, prediction: 'wrong' } }, 'outcome.prediction'],
    [{ options: [{ ...option, position: 0 }] }, 'options.0'],
    [{ accountId: v7(4) }, ''],
  ])('is not one with %j', (wrong, path) => {
    expect(pathsOf(DecisionView.safeParse({ ...view, ...wrong }))).toEqual([path]);
  });
});

describe('asking for decisions', () => {
  it('may be about one goal', () => {
    expect(DecisionQuery.parse({ goal: v7(2) })).toEqual({ goal: v7(2), limit: 50 });
    expect(pathsOf(DecisionQuery.safeParse({ goal: 'none' }))).toEqual(['goal']);
  });
});
