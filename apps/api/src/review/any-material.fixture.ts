import { DYES, STANCES, type SpellView } from '@ullim/types/goal';
import { LEVELS } from '@ullim/types/resonance-reading';
import fc from 'fast-check';
import type { MilestoneLookedAt, ReviewMaterial } from './review-material.js';

/** From 2020 to 2022, so that a period of 2021 has something before it, in it, across its ends and after it. */
const YEARS = ['2020', '2021', '2022'];
const WITHIN_A_YEAR = ['', '-02', '-09', '-12', '-22', '-24', '-40', '-41', '-03-01', '-09-15', '-12-20'];

export const anyMoment = (): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...YEARS), fc.constantFrom(...WITHIN_A_YEAR), fc.constantFrom('', '~'))
    .map((parts) => parts.join(''));

/** The one that looks back: some readings are given with it, some with another. */
export const REVIEW = '017df6ab-0000-7000-8000-0000000000aa';
const ANOTHER = '017df6ab-0000-7000-8000-0000000000bb';

/** A period with an end. */
export const anyPeriod = (): fc.Arbitrary<string> =>
  fc.oneof(
    anyMoment(),
    fc.constantFrom('2020/2022', '2021-03/2021-08', '2021-09/2021-12', '2021-12-20/2022'),
  );

export const anyId = (): fc.Arbitrary<string> => fc.uuid({ version: 7 });

/** A journey of any shape: some of it belongs to goals that are in the bin. */
export function anyMaterial(): fc.Arbitrary<ReviewMaterial> {
  return fc.uniqueArray(anyId(), { minLength: 1, maxLength: 5 }).chain((ids) => {
    const goalId = fc.constantFrom(...ids);
    return fc.record({
      goals: fc.tuple(...ids.slice(1).map(anyGoal)),
      milestones: fc.uniqueArray(anyMilestone(goalId), { selector: ({ id }) => id, maxLength: 12 }),
      study: fc.array(anyStudy(goalId), { maxLength: 12 }),
      reflections: fc.uniqueArray(anyReflection(), { selector: ({ id }) => id, maxLength: 6 }),
      readings: fc.uniqueArray(anyReading(goalId), { selector: ({ id }) => id, maxLength: 12 }),
      decisions: fc.uniqueArray(anyDecision(), { selector: ({ id }) => id, maxLength: 6 }),
      planMoves: fc.array(anyPlanMove(), { maxLength: 8 }),
    });
  });
}

const words = () => fc.string({ minLength: 1, maxLength: 8 });
const maybe = <T>(it: fc.Arbitrary<T>) => fc.option(it, { nil: null });
const instant = () =>
  fc
    .date({ min: new Date('2020-01-01'), max: new Date('2022-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString());

function anyGoal(id: string): fc.Arbitrary<ReviewMaterial['goals'][number]> {
  return fc.record({
    id: fc.constant(id),
    name: words(),
    dye: fc.constantFrom(...DYES),
    spells: fc.array(anySpell(), { minLength: 1, maxLength: 3 }),
  });
}

const anySpell = (): fc.Arbitrary<SpellView> =>
  fc.record({
    id: anyId(),
    stance: fc.constantFrom(...STANCES),
    period: anyMoment().map((since) => `${since}/..`),
    reason: fc.constant(null),
    pivotId: fc.constant(null),
  });

function anyMilestone(goalId: fc.Arbitrary<string>): fc.Arbitrary<MilestoneLookedAt> {
  return anyLife().chain((life) =>
    fc.record({
      id: anyId(),
      title: words(),
      goalId: maybe(goalId),
      details: fc.constant({ kind: 'other' as const, what: null }),
      statusSince: maybe(anyMoment()),
      setAsideReason: life.status === 'set_aside' ? maybe(words()) : fc.constant(null),
      status: fc.constant(life.status),
      actual: fc.constant(life.actual),
    }),
  );
}

function anyLife(): fc.Arbitrary<Pick<MilestoneLookedAt, 'status' | 'actual'>> {
  const over = fc.oneof(
    anyPeriod(),
    anyMoment().map((since) => `${since}/`),
  );
  return fc.oneof(
    fc.constant({ status: 'planned' as const, actual: null }),
    fc.record({
      status: fc.constant('under_way' as const),
      actual: maybe(anyMoment().map((since) => `${since}/..`)),
    }),
    fc.record({ status: fc.constantFrom('done' as const, 'set_aside' as const), actual: maybe(over) }),
  );
}

const anyStudy = (goalId: fc.Arbitrary<string>) =>
  fc.record({
    on: anyMoment(),
    goalId: maybe(goalId),
    minutes: fc.integer({ min: 1, max: 600 }),
    sessions: fc.integer({ min: 1, max: 5 }),
  });

const anyReflection = () =>
  fc.record({ id: anyId(), title: fc.constantFrom('', '제목'), excerpt: words(), happenedOn: anyPeriod() });

const anyReading = (goalId: fc.Arbitrary<string>) =>
  fc.record({
    id: anyId(),
    goalId,
    level: fc.constantFrom(...LEVELS),
    sentence: maybe(words()),
    on: anyMoment(),
    reviewId: fc.constantFrom(null, null, REVIEW, ANOTHER),
    createdAt: instant(),
  });

const anyDecision = (): fc.Arbitrary<ReviewMaterial['decisions'][number]> =>
  fc.record({
    id: anyId(),
    question: words(),
    postponedTo: maybe(anyMoment()),
    choice: maybe(
      fc.record({
        optionId: anyId(),
        reason: words(),
        expectation: words(),
        decidedOn: anyMoment(),
        lookBackOn: maybe(anyMoment()),
        writtenAt: instant(),
      }),
    ),
    outcome: maybe(
      fc.record({
        on: anyMoment(),
        words: words(),
        prediction: fc.constant('partly' as const),
        writtenAt: instant(),
      }),
    ),
  });

/** Of few milestones, so that plans move more than once. */
const anyPlanMove = () =>
  fc.record({
    milestoneId: fc.constantFrom(
      '017df6ab-0000-7000-8000-000000000001',
      '017df6ab-0000-7000-8000-000000000002',
    ),
    title: words(),
    old: maybe(anyMoment()),
    new: maybe(anyMoment()),
    on: anyMoment(),
  });
