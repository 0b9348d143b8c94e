import { compareDates } from '@ullim/types/honest-date/order';
import { type HonestDate, readHonestDate, writeEdtf } from '@ullim/types/honest-date/edtf';
import type { ReviewFacts } from '@ullim/types/review';
import type { LookBack } from './look-back.js';
import type { MilestoneLookedAt } from './review-material.js';

type Facts = Pick<ReviewFacts, 'done' | 'setAside' | 'begun'>;
type Fact = Facts['done'][number];

/**
 * What became of milestones, each told once: done or set aside when its end lies in the period, or else begun when its
 * beginning does, whatever became of it since. In time.
 */
export function milestoneFacts(milestones: MilestoneLookedAt[], looked: LookBack): Facts {
  const told: Record<keyof Facts, Fact[]> = { done: [], setAside: [], begun: [] };
  for (const milestone of milestones) {
    const ended = endOf(milestone);
    if (ended !== null && looked.holdsEnd(ended)) {
      told[milestone.status === 'done' ? 'done' : 'setAside'].push(factOf(milestone, ended));
    } else if (milestone.actual !== null && looked.holdsBeginning(milestone.actual)) {
      told.begun.push(factOf(milestone, beginningOf(milestone.actual)));
    }
  }
  for (const facts of Object.values(told)) facts.sort(inTime(looked));
  return told;
}

/** Of what was set aside before it began, the moment of that is all there is. */
function endOf({ status, actual, statusSince }: MilestoneLookedAt): HonestDate | null {
  if (status === 'done') return actual;
  return status === 'set_aside' ? (actual ?? statusSince) : null;
}

const factOf = ({ id, title, details, goalId, setAsideReason }: MilestoneLookedAt, on: HonestDate): Fact => ({
  ...{ id, title, kind: details.kind, goalId, on },
  reason: setAsideReason,
});

const beginningOf = (actual: HonestDate): HonestDate =>
  writeEdtf({ start: readHonestDate(actual).start, end: 'same' });

const inTime = (looked: LookBack) => (a: Fact, b: Fact) =>
  compareDates(looked.days(a.on!), looked.days(b.on!)) || (a.id < b.id ? -1 : 1);
