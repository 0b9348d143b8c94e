import type { HonestDate } from '@ullim/types/honest-date/edtf';
import type { Difference } from '@/features/journey/stale';
import { constraintsKept, optionsKept, type TypedDecision } from './typed-decision';

type Words = {
  t: (key: string) => string;
  date: (date: HonestDate | null) => string;
  goal: (id: string | null) => string;
};

/** What differs between two versions of a decision, in words, field by field. */
export function differencesBetween(
  mine: TypedDecision,
  theirs: TypedDecision,
  { t, date, goal }: Words,
): Difference[] {
  const says: Record<string, (typed: TypedDecision) => string> = {
    [t('decision.question')]: ({ question }) => question,
    [t('decision.goals')]: ({ goalIds }) => goalIds.map(goal).join(', '),
    [t('decision.options')]: (typed) =>
      optionsKept(typed)
        .map(({ label, speaksFor, speaksAgainst, goalId }) =>
          [label, speaksFor, speaksAgainst, goal(goalId)].filter(Boolean).join('\n'),
        )
        .join('\n\n'),
    [t('decision.constraints')]: (typed) =>
      constraintsKept(typed)
        .map(({ words, period }) => [words, date(period)].filter(Boolean).join(', '))
        .join('\n'),
  };
  return Object.entries(says)
    .map(([label, say]) => ({ label, mine: say(mine), theirs: say(theirs) }))
    .filter((row) => row.mine !== row.theirs);
}
