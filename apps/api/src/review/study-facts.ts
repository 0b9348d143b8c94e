import type { ReviewFacts } from '@ullim/types/review';
import type { LookBack } from './look-back.js';
import type { StudyLookedAt } from './review-material.js';

type Study = ReviewFacts['study'];

/** Time studied, the most studied goal first; as much for two: in the order of `goalIds`, and what has no goal last. */
export function studyFacts(study: StudyLookedAt[], goalIds: string[], looked: LookBack): Study {
  const within = study.filter(({ on }) => looked.holds(on));
  const place = (goalId: string | null) => (goalId === null ? goalIds.length : goalIds.indexOf(goalId));
  const byGoal = [...new Set(within.map(({ goalId }) => goalId))]
    .map((goalId) => ({ goalId, minutes: minutesOf(within.filter((each) => each.goalId === goalId)) }))
    .sort((a, b) => b.minutes - a.minutes || place(a.goalId) - place(b.goalId));
  return {
    minutes: minutesOf(within),
    sessions: within.reduce((total, { sessions }) => total + sessions, 0),
    byGoal,
  };
}

const minutesOf = (study: StudyLookedAt[]): number =>
  study.reduce((total, { minutes }) => total + minutes, 0);
