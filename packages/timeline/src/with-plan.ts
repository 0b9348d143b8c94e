import type { HonestDate } from '@ullim/types/honest-date/edtf';
import { inTime, extentOf, type Entry, type Journey } from './journey.js';
import { occurrenceOf } from './occurrence.js';
import { readerOf } from './stretch.js';

/**
 * The journey as it would be with a milestone planned for another time, the plan it leaves behind as its ghost: what one
 * sees while moving it. Only its lane is made anew, so that it can be done again at every step of a hand.
 */
export function withPlan(journey: Journey, milestoneId: string, planned: HonestDate): Journey {
  const lane = journey.lanes.find(({ entries }) => entries.some(({ id }) => id === milestoneId));
  const moved = lane?.entries.find(({ id }) => id === milestoneId);
  if (!lane || moved?.noun !== 'milestone') return journey;
  const milestone = { ...moved.milestone, planned, firstPlanned: moved.milestone.planned };
  const occurrence = occurrenceOf(milestone, readerOf(journey.calendar), journey.today);
  if (occurrence === null) return journey;
  const entry: Entry = { noun: 'milestone', id: milestoneId, milestone, ...occurrence };
  const entries = lane.entries.map((other) => (other === moved ? entry : other)).sort(inTime);
  const changed = { ...lane, entries, extent: extentOf(entries) };
  return { ...journey, lanes: journey.lanes.map((other) => (other === lane ? changed : other)) };
}
