import type { Calendar } from '@ullim/types/account';
import type { DecisionView } from '@ullim/types/decision';
import { dayNumber, type Day } from '@ullim/types/honest-date/day';
import { daysMeant } from '@ullim/types/honest-date/days';
import type { HonestDate } from '@ullim/types/honest-date/edtf';
import type { MilestoneView } from '@ullim/types/milestone';
import type { PivotView } from '@ullim/types/pivot';
import type { ReflectionSummary } from '@ullim/types/reflection';
import type { ReadingView } from '@ullim/types/resonance-reading';
import type { TimelineView } from '@ullim/types/timeline';
import { echoTurnsIn, type EchoTurn } from './echo-turns.js';
import { pointsOf } from './resonance-curve.js';

/** Of the readings of one goal, in any order. */
export function turnsOf(readings: readonly ReadingView[], calendar: Calendar): EchoTurn[] {
  return echoTurnsIn(pointsOf(readings, calendar));
}

/** What happened near a turn; `apart` is how many days lie between. */
export type Nearby = { date: HonestDate; apart: number } & (
  | { noun: 'milestone'; milestone: MilestoneView; edge: 'began' | 'ended' }
  | { noun: 'reflection'; reflection: ReflectionSummary }
  | { noun: 'pivot'; pivot: PivotView }
  | { noun: 'decision'; decision: DecisionView }
);

/** What happened to a goal around a day (a day number): the nearest first, at most four. */
export function aroundTurn(view: TimelineView, goalId: string, day: number): Nearby[] {
  const near = [
    ...milestonesNear(view, goalId, day),
    ...reflectionsNear(view, goalId, day),
    ...pivotsNear(view, goalId, day),
    ...decisionsNear(view, goalId, day),
  ];
  return near.sort((a, b) => a.apart - b.apart || (idOf(a) < idOf(b) ? -1 : 1)).slice(0, MOST);
}

const MOST = 4;
const NEAR = 45;
/** What is known no better than to a term can be near; a mere year cannot. */
const VAGUEST = 155;

function milestonesNear({ milestones, calendar }: TimelineView, goalId: string, day: number): Nearby[] {
  return milestones.flatMap((milestone): Nearby[] => {
    if (milestone.goalId !== goalId || milestone.actual === null) return [];
    const date = milestone.actual;
    const { startFirst, startLast, endFirst, endLast } = daysMeant(date, calendar);
    const began = apartFrom(day, startFirst, startLast);
    const ended = milestone.status === 'under_way' ? null : apartFrom(day, endFirst, endLast);
    if (ended !== null && (began === null || ended < began))
      return [{ noun: 'milestone', milestone, date, edge: 'ended', apart: ended }];
    return began === null ? [] : [{ noun: 'milestone', milestone, date, edge: 'began', apart: began }];
  });
}

function reflectionsNear(view: TimelineView, goalId: string, day: number): Nearby[] {
  const own = new Set(view.milestones.filter((each) => each.goalId === goalId).map(({ id }) => id));
  return view.reflections
    .filter(({ keptAt }) => keptAt !== null)
    .filter(({ goalIds, milestoneIds }) => goalIds.includes(goalId) || milestoneIds.some((id) => own.has(id)))
    .flatMap((reflection): Nearby[] => {
      const apart = apartFromDate(day, reflection.happenedOn, view.calendar);
      return apart === null ? [] : [{ noun: 'reflection', reflection, date: reflection.happenedOn, apart }];
    });
}

function pivotsNear({ pivots, calendar }: TimelineView, goalId: string, day: number): Nearby[] {
  return pivots
    .filter(({ toGoalId, from }) => toGoalId === goalId || from.some((left) => left.goalId === goalId))
    .flatMap((pivot): Nearby[] => {
      const apart = apartFromDate(day, pivot.on, calendar);
      return apart === null ? [] : [{ noun: 'pivot', pivot, date: pivot.on, apart }];
    });
}

function decisionsNear({ decisions, calendar }: TimelineView, goalId: string, day: number): Nearby[] {
  return decisions.flatMap((decision): Nearby[] => {
    if (decision.choice === null || !decision.goalIds.includes(goalId)) return [];
    const date = decision.choice.decidedOn;
    const apart = apartFromDate(day, date, calendar);
    return apart === null ? [] : [{ noun: 'decision', decision, date, apart }];
  });
}

function apartFromDate(day: number, date: HonestDate, calendar: Calendar): number | null {
  const { startFirst, endLast } = daysMeant(date, calendar);
  return apartFrom(day, startFirst, endLast);
}

/** How far the middle of these days lies; null when it is not near, or when nobody knows well enough. */
function apartFrom(day: number, firstDay: Day | null, lastDay: Day | null): number | null {
  if (firstDay === null || lastDay === null) return null;
  const [first, last] = [dayNumber(firstDay), dayNumber(lastDay) + 1];
  const apart = Math.abs(day - (first + last) / 2);
  return last - first > VAGUEST || apart > NEAR ? null : apart;
}

function idOf(near: Nearby): string {
  if (near.noun === 'milestone') return near.milestone.id;
  if (near.noun === 'reflection') return near.reflection.id;
  return near.noun === 'pivot' ? near.pivot.id : near.decision.id;
}
