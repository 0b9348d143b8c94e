import type { DecisionView } from '@ullim/types/decision';
import { daysMeant } from '@ullim/types/honest-date/days';
import type { HonestMoment } from '@ullim/types/honest-date/edtf';
import { compareDates, isDue } from '@ullim/types/honest-date/order';
import type { Standing } from '@/features/honest-date/standing';

/** Open until it is decided; then it rests, asks from its day on, and is looked back on. */
const STATES = ['open', 'asking', 'resting', 'answered'] as const;
export type DecisionState = (typeof STATES)[number];

type Where = Pick<Standing, 'today' | 'calendar'>;

export function stateOf(decision: DecisionView, { today, calendar }: Where): DecisionState {
  if (!decision.choice) return 'open';
  if (decision.outcome) return 'answered';
  const on = asksOn(decision);
  return on !== null && isDue(daysMeant(on, calendar), today) ? 'asking' : 'resting';
}

/** When it asks what happened; null when it never does. */
export const asksOn = ({ choice, postponedTo }: DecisionView): HonestMoment | null =>
  choice && (postponedTo ?? choice.lookBackOn);

export type DecisionGroup = { state: DecisionState; decisions: DecisionView[] };

/** By state. What asks, or will, stands in the order of its days: what waits longest first, what never asks last. */
export function grouped(decisions: readonly DecisionView[], where: Where): DecisionGroup[] {
  return STATES.map((state) => {
    const found = decisions.filter((decision) => stateOf(decision, where) === state);
    const waits = state === 'asking' || state === 'resting';
    return { state, decisions: waits ? found.toSorted((a, b) => sooner(a, b, where)) : found };
  }).filter((group) => group.decisions.length > 0);
}

function sooner(a: DecisionView, b: DecisionView, { calendar }: Where): number {
  const [first, second] = [asksOn(a), asksOn(b)];
  if (first === null || second === null) return Number(first === null) - Number(second === null);
  return compareDates(daysMeant(first, calendar), daysMeant(second, calendar));
}

/** A slip of the day can be taken back while nothing is said about what came of it. `timeZone`: the account's. */
export function canBeTakenBack({ choice, outcome }: DecisionView, today: string, timeZone: string): boolean {
  return choice !== null && outcome === null && dayOf(choice.writtenAt, timeZone) === today;
}

const dayOf = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date(instant));
