import type { Calendar } from '@ullim/types/account';
import type { Day } from '@ullim/types/honest-date/day';
import type { HonestDate } from '@ullim/types/honest-date/edtf';
import { compareDates } from '@ullim/types/honest-date/order';
import type { ReviewFacts } from '@ullim/types/review';
import { LookBack } from './look-back.js';
import { milestoneFacts } from './milestone-facts.js';
import { plansMoved } from './plan-facts.js';
import { echoOf } from './resonance-facts.js';
import type { ReviewMaterial } from './review-material.js';
import { studyFacts } from './study-facts.js';

/** `id` is null before the review is written. */
type Asked = { id: string | null; period: HonestDate };

/** What a review finds about a period that has an end. The same material always gives the same facts. */
export function factsOf(
  material: ReviewMaterial,
  { id: reviewId, period }: Asked,
  calendar: Calendar,
  today: Day,
): ReviewFacts {
  const looked = new LookBack(period, calendar, today);
  const { milestones, study, readings, planMoves } = onlyKnownGoals(material);
  const goals = material.goals.map((goal) => standingOf(goal, looked));
  const found = {
    ...milestoneFacts(milestones, looked),
    study: studyFacts(
      study,
      goals.map(({ id }) => id),
      looked,
    ),
    resonance: goals
      .map(({ id, active }) => ({ active, goalId: id, ...echoOf(id, { reviewId, readings }, looked) }))
      .filter(({ active, now }) => active || now !== null)
      .map(({ goalId, before, now }) => ({ goalId, before, now })),
  };
  const named = new Set(
    [...found.done, ...found.setAside, ...found.begun, ...found.study.byGoal, ...found.resonance].map(
      ({ goalId }) => goalId,
    ),
  );
  return {
    ...{ schema: 1, period, from: looked.first, to: looked.last, takenOn: today },
    goals: goals.filter(({ id, active }) => active || named.has(id)),
    ...found,
    reflections: reflectionsWithin(material, looked),
    decisionsDue: decisionsDue(material, looked),
    plansMoved: plansMoved(planMoves, looked),
  };
}

/** A goal in the bin is not named. */
function onlyKnownGoals({ goals, milestones, study, ...rest }: ReviewMaterial) {
  const known = new Set(goals.map(({ id }) => id));
  const ofKnown = <Row extends { goalId: string | null }>(row: Row): Row =>
    row.goalId !== null && known.has(row.goalId) ? row : { ...row, goalId: null };
  return { ...rest, milestones: milestones.map(ofKnown), study: study.map(ofKnown) };
}

function standingOf({ id, name, dye, spells }: ReviewMaterial['goals'][number], looked: LookBack) {
  const spell = spells.findLast(({ period }) => looked.hasCome(period));
  const active = spell?.stance === 'exploring' || spell?.stance === 'pursuing';
  return { id, name, dye, stance: (spell ?? spells[0]!).stance, active };
}

/** In time, each under its title or its first words. */
function reflectionsWithin({ reflections }: ReviewMaterial, looked: LookBack): ReviewFacts['reflections'] {
  return reflections
    .filter(({ happenedOn }) => looked.holds(happenedOn))
    .map(({ id, title, excerpt, happenedOn }) => ({ id, title: title || excerpt, on: happenedOn }))
    .sort((a, b) => compareDates(looked.days(a.on), looked.days(b.on)) || (a.id < b.id ? -1 : 1));
}

/** The longest due first. One that was put off asks when it was put off to. */
function decisionsDue({ decisions }: ReviewMaterial, looked: LookBack): ReviewFacts['decisionsDue'] {
  return decisions
    .flatMap(({ id, question, choice, postponedTo, outcome }) => {
      const lookBackOn = choice && outcome === null ? (postponedTo ?? choice.lookBackOn) : null;
      return lookBackOn !== null && looked.hasCome(lookBackOn) ? [{ id, question, lookBackOn }] : [];
    })
    .sort(
      (a, b) => compareDates(looked.days(a.lookBackOn), looked.days(b.lookBackOn)) || (a.id < b.id ? -1 : 1),
    );
}
