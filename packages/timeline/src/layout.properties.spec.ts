import fc from 'fast-check';
import { dayNumber, FIRST_DAY, LAST_DAY } from '@ullim/types/honest-date/day';
import { KINDS } from '@ullim/types/milestone-details';
import { STATUSES } from '@ullim/types/milestone';
import { STANCES } from '@ullim/types/goal';
import { LEVELS } from '@ullim/types/resonance-reading';
import type { TimelineView } from '@ullim/types/timeline';
import {
  aDecision,
  aGoal,
  aJourney,
  aMilestone,
  aPivot,
  aReading,
  aReflection,
  aReview,
  firstPlace,
  id,
  INK,
  sceneOf,
} from './a-journey.fixture.js';
import { readJourney } from './journey/journey.js';
import { overlap } from './labels/obstacles.js';
import { listByTerm } from './list/list-by-term.js';
import { paintSvg } from './paint/paint-svg.js';
import type { Scene } from './scene.js';

const anyMoment = fc
  .record({
    year: fc.oneof(fc.integer({ min: 1850, max: 2150 }), fc.integer({ min: 1, max: 9999 })),
    near: fc.integer({ min: 2015, max: 2024 }),
    far: fc.boolean(),
  })
  .chain(({ year, near, far }) =>
    fc
      .constantFrom('', '-03', '-07', '-11', '-22', '-24', '-40', '-41', '-02-17', '-10-05', '~', '-05~')
      .map((rest) => String(far ? year : near).padStart(4, '0') + rest),
  );
const anyDate = fc
  .tuple(anyMoment, fc.constantFrom('', '', '/..', '/', 'to'), fc.integer({ min: 1, max: 60 }))
  .map(([start, end, years]) => (end === 'to' ? `${start}/${yearsAfter(start, years)}-12` : start + end));
const yearsAfter = (start: string, years: number) =>
  String(Math.min(9999, Number(start.slice(0, 4)) + years)).padStart(4, '0');
const maybe = fc.option(anyDate);
const anyTitle = fc.oneof(
  fc.string({ maxLength: 40, unit: 'grapheme' }),
  fc.constantFrom('가'.repeat(200), '밑바닥부터 배우는 언어', 'W'.repeat(120), ''),
);

const anyView: fc.Arbitrary<TimelineView> = fc
  .record({
    goals: fc.array(
      fc.tuple(
        anyTitle,
        fc.array(fc.tuple(fc.constantFrom(...STANCES), anyDate), { minLength: 1, maxLength: 4 }),
      ),
      { maxLength: 12 },
    ),
    milestones: fc.array(
      fc.tuple(
        anyTitle,
        fc.constantFrom(...KINDS),
        fc.constantFrom(...STATUSES),
        maybe,
        maybe,
        maybe,
        fc.nat(12),
      ),
      { maxLength: 40 },
    ),
    reflections: fc.array(fc.tuple(anyTitle, anyDate, fc.nat(12)), { maxLength: 8 }),
    readings: fc.array(fc.tuple(fc.nat(11), fc.constantFrom(...LEVELS), anyMoment), { maxLength: 20 }),
    study: fc.array(fc.tuple(fc.nat(14), fc.integer({ min: 1, max: 5000 }), anyMoment), { maxLength: 20 }),
    decisions: fc.array(
      fc.tuple(
        anyTitle,
        fc.array(fc.nat(13), { maxLength: 3 }),
        fc.option(anyMoment),
        fc.array(fc.tuple(anyTitle, anyDate), { maxLength: 3 }),
        fc.option(anyMoment),
        fc.record({
          expectation: anyTitle,
          on: fc.option(anyMoment),
          leadTo: fc.tuple(fc.nat(13), fc.nat(13)),
        }),
      ),
      { maxLength: 6 },
    ),
    pivots: fc.array(fc.tuple(fc.nat(13), fc.nat(13), anyMoment), { maxLength: 5 }),
    reviews: fc.array(anyDate, { maxLength: 4 }),
    calendar: fc.constantFrom('kr' as const, 'plain' as const),
  })
  .map(({ goals, milestones, reflections, readings, study, decisions, pivots, reviews, calendar }) =>
    aJourney({
      calendar,
      goals: goals.map(([name, spells], index) => aGoal(index + 1, name, spells)),
      milestones: milestones.map(([title, kind, status, planned, firstPlanned, actual, goal], index) =>
        aMilestone(100 + index, title, kind, status, {
          planned,
          firstPlanned,
          actual,
          goalId: goal < goals.length ? id(goal + 1) : null,
          evidence: index % 4 === 0 ? [firstPlace] : [],
        }),
      ),
      readings: readings.map(([goal, level, on], index) => ({
        ...aReading(600 + index, id(goal + 1), level, on),
        reviewId: index < reviews.length ? id(900 + index) : null,
      })),
      decisions: decisions.map(([question, about, decidedOn, constraints, lookBackOn, more], index) => {
        const { expectation, on, leadTo } = more;
        const decision = aDecision(
          700 + index,
          question,
          about.map((goal) => id(goal + 1)),
          decidedOn === null ? null : { decidedOn, lookBackOn, expectation },
          constraints,
        );
        const options = decision.options.map((option, way) => ({ ...option, goalId: id(leadTo[way]! + 1) }));
        const outcome = decidedOn === null || on === null ? null : { ...anOutcome, on };
        return { ...decision, options, outcome };
      }),
      pivots: pivots.map(([from, to, on], index) =>
        aPivot(800 + index, [[id(from + 1), 'paused']], id(to + 1), on),
      ),
      reviews: reviews.map((period, index) => aReview(900 + index, period)),
      study: study.map(([goal, minutes, on]) => ({
        on,
        minutes,
        goalId: goal < goals.length ? id(goal + 1) : null,
        milestoneId: null,
      })),
      reflections: reflections.map(([title, date, goal], index) =>
        aReflection(500 + index, title, date, goal < goals.length ? [id(goal + 1)] : []),
      ),
    }),
  );
const anOutcome = { words: '', prediction: 'partly', writtenAt: '2021-12-26T00:00:00Z' } as const;
const anyOrientation = fc.constantFrom('right' as const, 'down' as const);
const sizes = { right: { width: 1280, height: 640 }, down: { width: 390, height: 700 } };

describe('Any journey', () => {
  it('is drawn with finite numbers, no two texts over each other, and nothing dated missing', () => {
    fc.assert(
      fc.property(anyView, anyOrientation, (view, orientation) => {
        const scene = sceneOf(view, { orientation, size: sizes[orientation] });
        expectFinite(scene);
        expectNoOverlaps(scene);
        expectComplete(scene, view);
        expect(paintSvg(scene, INK)).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: 40 },
    );
  });

  it('is drawn in any window', () => {
    const anyWindow = fc
      .tuple(
        fc.oneof(
          fc.double({ min: -44_000, max: 66_000, noNaN: true }),
          fc.double({ min: dayNumber(FIRST_DAY) - 73_000, max: dayNumber(LAST_DAY), noNaN: true }),
        ),
        fc.double({ min: 7, max: 146_000, noNaN: true }),
      )
      .map(([first, span]) => ({ first, last: first + span }));
    fc.assert(
      fc.property(anyView, anyOrientation, anyWindow, (view, orientation, window) => {
        const scene = sceneOf(view, { orientation, size: sizes[orientation], window });
        expectFinite(scene);
        expectNoOverlaps(scene);
        expectComplete(scene, view);
      }),
      { numRuns: 40 },
    );
  });

  it('is listed completely, every thing once', () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom('newest' as const, 'oldest' as const), (view, order) => {
        const groups = listByTerm(view, order);
        const entries = groups.flatMap((group) => group.entries);
        const goals = new Set(view.goals.map((goal) => goal.id));
        const told = [
          ...[view.milestones, view.reflections, view.decisions, view.pivots, view.reviews],
          view.goals.flatMap(({ spells }) => spells),
          view.decisions.flatMap(({ constraints }) => constraints),
          view.decisions.filter(({ choice, outcome }) => outcome !== null || choice?.lookBackOn),
          view.readings.filter(({ goalId }) => goals.has(goalId)),
        ];
        expect(entries).toHaveLength(told.reduce((sum, { length }) => sum + length, 0));
        const minutes = (all: readonly { minutes: number }[]) =>
          all.reduce((sum, each) => sum + each.minutes, 0);
        expect(minutes(groups.flatMap(({ study }) => study?.byGoal ?? []))).toBe(minutes(view.study));
        expect(new Set(entries.map((entry) => JSON.stringify(entry))).size).toBe(entries.length);
      }),
    );
  });
});

function expectFinite(scene: Scene): void {
  JSON.stringify(scene, (key, value: unknown) => {
    if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${key} is ${value}`);
    return value;
  });
}

function expectNoOverlaps({ labels, levels }: Scene): void {
  const texts = [
    ...labels.map(({ box, texts }) => ({ box, text: texts[0]!.text })),
    ...levels.map(({ box, text }) => ({ box, text: text.text })),
  ];
  texts.forEach(({ box, text }, index) => {
    for (const other of texts.slice(index + 1))
      if (overlap(box, other.box)) throw new Error(`${text} lies over ${other.text}`);
  });
}

function expectComplete(scene: Scene, view: TimelineView): void {
  const journey = readJourney(view);
  const drawn = new Set(scene.marks.flatMap((mark) => (mark.noun === 'cluster' ? mark.ids : [mark.id])));
  for (const { entries } of journey.lanes)
    for (const { id, anchor } of entries)
      if (anchor >= scene.window.first && anchor <= scene.window.last) expect(drawn).toContain(id);
  const items = new Set(scene.items.map((item) => item.id));
  for (const { constraint, decision, laneId, stretch } of journey.bounds)
    if (laneId !== null && stretch.first > scene.window.first && stretch.first < scene.window.last)
      if (scene.orientation === 'down' || decision.choice === null || drawn.has(decision.id))
        expect(items).toContain(constraint.id);
  for (const mark of scene.marks) expect(items).toContain(mark.id);
}
