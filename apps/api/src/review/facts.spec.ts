import { daysMeant } from '@ullim/types/honest-date/days';
import { ReviewFacts } from '@ullim/types/review';
import fc from 'fast-check';
import { anyMaterial, anyPeriod, REVIEW } from './any-material.fixture.js';
import { factsOf } from './facts.js';
import type { MilestoneLookedAt, ReviewMaterial } from './review-material.js';

const TODAY = '2021-12-26';
const NOTHING: ReviewMaterial = {
  ...{ goals: [], milestones: [], study: [], reflections: [], readings: [], decisions: [], planMoves: [] },
};

const id = (number: number) => `017df6ab-0000-7000-8000-${String(number).padStart(12, '0')}`;
const found = (material: Partial<ReviewMaterial>, period = '2021-41', today = TODAY) =>
  factsOf({ ...NOTHING, ...material }, { id: REVIEW, period }, 'kr', today);

const forAnyJourney = (holds: (facts: ReviewFacts, material: ReviewMaterial) => void) =>
  fc.assert(
    fc.property(anyMaterial(), anyPeriod(), fc.constantFrom('kr' as const, 'plain' as const), (...given) => {
      const [material, period, calendar] = given;
      holds(factsOf(material, { id: REVIEW, period }, calendar, TODAY), material);
    }),
  );

describe('What a review finds, whatever the journey', () => {
  it('can be told by the contract', () => {
    forAnyJourney((facts) => expect(ReviewFacts.parse(facts)).toEqual(facts));
  });

  it('is the same when it is asked twice, and asking changes nothing', () => {
    fc.assert(
      fc.property(anyMaterial(), anyPeriod(), (material, period) => {
        const before = structuredClone(material);
        const facts = factsOf(material, { id: REVIEW, period }, 'kr', TODAY);
        expect(factsOf(material, { id: REVIEW, period }, 'kr', TODAY)).toEqual(facts);
        expect(material).toEqual(before);
      }),
    );
  });

  it('is the same in whatever order its rows come, where order says nothing', () => {
    fc.assert(
      fc.property(anyMaterial(), anyPeriod(), (material, period) => {
        const { milestones, study, reflections, readings, decisions } = material;
        const turned = {
          ...material,
          milestones: milestones.toReversed(),
          study: study.toReversed(),
          reflections: reflections.toReversed(),
          readings: readings.toReversed(),
          decisions: decisions.toReversed(),
        };
        expect(factsOf(turned, { id: REVIEW, period }, 'kr', TODAY)).toEqual(
          factsOf(material, { id: REVIEW, period }, 'kr', TODAY),
        );
      }),
    );
  });

  it('has nothing in it that can have been outside the period', () => {
    fc.assert(
      fc.property(anyMaterial(), anyPeriod(), (material, period) => {
        const facts = factsOf(material, { id: REVIEW, period }, 'kr', TODAY);
        const meant = (date: string) => daysMeant(date, 'kr');
        for (const { on } of [...facts.begun, ...facts.reflections]) {
          expect(meant(on!).startFirst >= facts.from).toBe(true);
          expect(meant(on!).endLast! <= facts.to).toBe(true);
        }
        for (const { on } of [...facts.done, ...facts.setAside]) {
          expect(meant(on!).endFirst! >= facts.from).toBe(true);
          expect(meant(on!).endLast! <= facts.to).toBe(true);
        }
        for (const { goalId, before, now } of facts.resonance) {
          if (before) expect(meant(before.on).endLast! < facts.from).toBe(true);
          const withIt = material.readings.some(
            (reading) => reading.goalId === goalId && reading.reviewId === REVIEW && reading.on === now?.on,
          );
          if (!now || withIt) continue;
          expect(meant(now.on).startFirst >= facts.from).toBe(true);
          expect(meant(now.on).endLast! <= facts.to).toBe(true);
        }
        for (const { lookBackOn } of facts.decisionsDue) {
          expect(meant(lookBackOn).startFirst <= facts.to).toBe(true);
          expect(meant(lookBackOn).startFirst <= TODAY).toBe(true);
        }
      }),
    );
  });

  it('leaves nothing of the study in the period out, and counts nothing twice', () => {
    forAnyJourney(({ study }) => {
      expect(study.byGoal.reduce((total, { minutes }) => total + minutes, 0)).toBe(study.minutes);
      expect(new Set(study.byGoal.map(({ goalId }) => goalId)).size).toBe(study.byGoal.length);
      expect(study.minutes > 0).toBe(study.sessions > 0);
    });
    fc.assert(
      fc.property(anyMaterial(), (material) => {
        const ever = factsOf(material, { id: REVIEW, period: '0001/9999' }, 'kr', TODAY).study;
        expect(ever.minutes).toBe(material.study.reduce((total, { minutes }) => total + minutes, 0));
        expect(ever.sessions).toBe(material.study.reduce((total, { sessions }) => total + sessions, 0));
      }),
    );
  });

  it('tells each milestone once: done, set aside or begun', () => {
    forAnyJourney(({ done, setAside, begun }, { milestones }) => {
      const told = [...done, ...setAside, ...begun].map(({ id }) => id);
      expect(new Set(told).size).toBe(told.length);
      const statuses = (facts: typeof done) =>
        facts.map((fact) => milestones.find((each) => each.id === fact.id)!.status);
      expect(statuses(done).every((status) => status === 'done')).toBe(true);
      expect(statuses(setAside).every((status) => status === 'set_aside')).toBe(true);
      expect(statuses(begun)).not.toContain('planned');
    });
  });

  it('names every goal it points to, once, in the person’s order, and no goal in the bin', () => {
    forAnyJourney((facts, { goals }) => {
      const named = facts.goals.map(({ id }) => id);
      expect(named).toEqual(goals.map(({ id }) => id).filter((id) => named.includes(id)));
      const pointedTo = [
        ...[...facts.done, ...facts.setAside, ...facts.begun, ...facts.study.byGoal],
        ...facts.resonance,
      ].flatMap(({ goalId }) => goalId ?? []);
      expect(named).toEqual(expect.arrayContaining(pointedTo));
      for (const goal of facts.goals) expect(goal.active || pointedTo.includes(goal.id)).toBe(true);
    });
  });

  it('asks for the echo of each active goal', () => {
    forAnyJourney(({ goals, resonance }) => {
      const echoing = resonance.map(({ goalId }) => goalId);
      for (const { id, active } of goals) if (active) expect(echoing).toContain(id);
      for (const { goalId, now } of resonance)
        expect(now !== null || goals.find(({ id }) => id === goalId)!.active).toBe(true);
    });
  });

  it('sees now what was given with it, and never as before', () => {
    forAnyJourney(({ resonance }, { goals, readings }) => {
      const given = readings.filter(({ reviewId }) => reviewId === REVIEW);
      for (const { goalId } of given.filter((reading) => goals.some(({ id }) => id === reading.goalId)))
        expect(resonance.find((echo) => echo.goalId === goalId)?.now).toBeTruthy();
    });
    fc.assert(
      fc.property(anyMaterial(), anyPeriod(), (material, period) => {
        const all = {
          ...material,
          readings: material.readings.map((each) => ({ ...each, reviewId: REVIEW })),
        };
        const { resonance } = factsOf(all, { id: REVIEW, period }, 'kr', TODAY);
        expect(resonance.filter(({ before }) => before !== null)).toEqual([]);
      }),
    );
  });

  it('tells each plan once, and only one that is another now', () => {
    forAnyJourney(({ plansMoved }) => {
      expect(new Set(plansMoved.map(({ milestoneId }) => milestoneId)).size).toBe(plansMoved.length);
      for (const moved of plansMoved) {
        expect(moved.old).not.toBeNull();
        expect(moved.old).not.toBe(moved.new);
      }
    });
  });

  it('is empty for a period in which nothing can have been', () => {
    fc.assert(
      fc.property(anyMaterial(), (material) => {
        expect(factsOf(material, { id: null, period: '1999-41' }, 'kr', TODAY)).toEqual({
          ...{ schema: 1, period: '1999-41', from: '1999-09-01', to: '1999-12-20', takenOn: TODAY },
          ...{ goals: [], done: [], setAside: [], begun: [], reflections: [], resonance: [] },
          study: { minutes: 0, sessions: 0, byGoal: [] },
          ...{ decisionsDue: [], plansMoved: [] },
        });
      }),
    );
  });
});

describe('What became of a milestone', () => {
  const milestone = (more: Partial<MilestoneLookedAt>): MilestoneLookedAt => ({
    ...{
      id: id(1),
      title: '기계학습',
      goalId: null,
      details: { kind: 'other', what: null },
      statusSince: null,
    },
    ...{ status: 'done', actual: null, setAsideReason: null },
    ...more,
  });
  const told = (more: Partial<MilestoneLookedAt>) => {
    const { done, setAside, begun } = found({ milestones: [milestone(more)] });
    const as = Object.entries({ done, setAside, begun }).find(([, facts]) => facts.length > 0);
    return as ? `${as[0]} ${as[1][0]!.on}` : 'nothing';
  };

  it.each([
    ['2021-41', 'done 2021-41'],
    ['2021-03/2021-10', 'done 2021-03/2021-10'],
    ['2021-09/2022-02', 'begun 2021-09'],
    ['2021-09/', 'begun 2021-09'],
    ['2021', 'nothing'],
    ['2020/', 'nothing'],
    [null, 'nothing'],
  ])('done %s: in the second semester of 2021 it is %s', (actual, as) => {
    expect(told({ actual })).toBe(as);
  });

  it('is begun as long as it goes on', () => {
    expect(told({ status: 'under_way', actual: '2021-10~/..' })).toBe('begun 2021-10~');
    expect(told({ status: 'under_way', actual: '2021-03/..' })).toBe('nothing');
  });

  it('is set aside with its reason, even when it had not begun', () => {
    const { setAside } = found({
      milestones: [
        milestone({ status: 'set_aside', statusSince: '2021-11-02', setAsideReason: '울림이 줄어서' }),
        milestone({ id: id(2), status: 'set_aside', statusSince: '2022-01' }),
      ],
    });
    expect(setAside).toMatchObject([{ id: id(1), on: '2021-11-02', reason: '울림이 줄어서' }]);
  });

  it('stands in time', () => {
    const { done } = found({
      milestones: [
        milestone({ actual: '2021-11' }),
        milestone({ id: id(3), actual: '2021-10' }),
        milestone({ id: id(2), actual: '2021-10' }),
      ],
    });
    expect(done.map((fact) => fact.id)).toEqual([id(2), id(3), id(1)]);
  });
});

describe('How a goal echoed', () => {
  const goal = {
    ...{ id: id(1), name: '자연어처리', dye: 'indigo' as const },
    spells: [{ id: id(2), stance: 'pursuing' as const, period: '2021/..', reason: null, pivotId: null }],
  };
  const reading = (on: string, level: 1 | 2 | 3 | 4 | 5, writtenAt = '2021-12-26T00:00:00+00:00') => ({
    ...{ id: id(level), goalId: goal.id, level, sentence: null, on, createdAt: writtenAt },
    reviewId: null as string | null,
  });
  const levels = (...readings: ReturnType<typeof reading>[]) => {
    const [echo] = found({ goals: [goal], readings }).resonance;
    return [echo?.before?.level ?? null, echo?.now?.level ?? null];
  };

  it('is the last reading before the period and the last in it', () => {
    expect(
      levels(reading('2021-08', 2), reading('2021-03', 1), reading('2021-12-01', 4), reading('2021-09', 3)),
    ).toEqual([2, 4]);
  });

  it('leaves out what may have been before as well as in it', () => {
    expect(levels(reading('2021', 5))).toEqual([null, null]);
  });

  it('lies in the middle of what its date can mean', () => {
    expect(levels(reading('2021-41', 3), reading('2021-09-15', 5), reading('2021-10-01', 4))).toEqual([
      null,
      3,
    ]);
  });

  it('is now what was given with the review, though the period had ended by then', () => {
    const withIt = { ...reading('2021-12-26', 2), reviewId: REVIEW };
    expect(levels(reading('2021-08', 3), reading('2021-12-06', 5), withIt)).toEqual([3, 2]);
    expect(levels({ ...withIt, reviewId: id(8) })).toEqual([null, null]);
    expect(levels({ ...withIt, on: '2021-08' })).toEqual([null, 2]);
  });

  it('is what was written last, when there are several on one date', () => {
    const [early, late] = ['2021-12-01T00:00:00+00:00', '2021-12-01T00:00:00.5+00:00'];
    expect(levels(reading('2021-11', 5, early), reading('2021-11', 2, late))).toEqual([null, 2]);
    expect(levels(reading('2021-11', 2, late), reading('2021-11', 5, early))).toEqual([null, 2]);
  });
});

describe('A goal in a review', () => {
  const spell = (stance: 'pursuing' | 'set_aside', period: string) => ({
    ...{ id: id(9), stance, period, reason: null, pivotId: null },
  });
  const goal = {
    ...{ id: id(1), name: '웹 백엔드', dye: 'persimmon' as const },
    spells: [spell('pursuing', '2021-03/2021-12-24'), spell('set_aside', '2021-12-24/..')],
  };
  const stances = (period: string, today = TODAY) =>
    found({ goals: [goal] }, period, today).goals.map(({ stance, active }) => [stance, active]);

  it('stands as it did on the last day of the period', () => {
    expect(stances('2021-41')).toEqual([['pursuing', true]]);
  });

  it('stands as it does today while the period goes on', () => {
    expect(stances('2021-24', '2021-12-23')).toEqual([['pursuing', true]]);
    expect(stances('2021-24')).toEqual([]);
    expect(stances('2020-41')).toEqual([]);
  });
});

describe('A decision in a review', () => {
  const decision = (lookBackOn: string, more: object = {}) => ({
    ...{ id: id(1), question: '연구실에 들어갈까', postponedTo: null, outcome: null, ...more },
    choice: {
      ...{ optionId: id(2), reason: '', expectation: '', decidedOn: '2021-07' },
      ...{ lookBackOn, writtenAt: '2021-07-01T00:00:00+00:00' },
    },
  });
  const due = (period: string, ...decisions: ReturnType<typeof decision>[]) =>
    found({ decisions }, period).decisionsDue.map(({ lookBackOn }) => lookBackOn);

  it('asks what happened from the first day of its look-back, in a period past or going on', () => {
    expect(due('2021-41', decision('2021-12'))).toEqual(['2021-12']);
    expect(due('2021-40', decision('2021-12'))).toEqual([]);
    expect(due('2021-24', decision('2021-12-27'))).toEqual([]);
    expect(due('2021-24', decision('2021-12-26'))).toEqual(['2021-12-26']);
  });

  it('that was put off asks when it was put off to', () => {
    expect(due('2021-24', decision('2021-10', { postponedTo: '2022-01' }))).toEqual([]);
    expect(due('2021-24', decision('2021-10', { postponedTo: '2021-12-25' }))).toEqual(['2021-12-25']);
  });
});

describe('A plan in a review', () => {
  const move = (old: string | null, next: string | null) => ({
    ...{ milestoneId: id(1), title: '기계학습', on: '2021-11-02', old, new: next },
  });
  const moved = (...planMoves: ReturnType<typeof move>[]) =>
    found({ planMoves }).plansMoved.map((each) => [each.old, each.new]);

  it('that moved twice moved from the first to the last', () => {
    expect(moved(move('2021-41', '2021-24'), move('2021-24', '2022-40'))).toEqual([['2021-41', '2022-40']]);
  });

  it('that was moved back, or was the first, has not moved', () => {
    expect(moved(move('2021-41', '2021-24'), move('2021-24', '2021-41'))).toEqual([]);
    expect(moved(move(null, '2021-24'))).toEqual([]);
    expect(moved(move(null, '2021-24'), move('2021-24', null))).toEqual([['2021-24', null]]);
  });
});
