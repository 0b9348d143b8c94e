import type { Kind } from '@ullim/types/milestone-details';

/** Questions to begin a text with, in the words of `desk.questions`. */
export const QUESTIONS = {
  milestone: ['hoped', 'happened', 'stayed', 'differently'],
  course: ['takeAway', 'hardest', 'work', 'before', 'next'],
  paper: ['problem', 'idea', 'shown', 'doubts', 'mine'],
  competition: ['task', 'worked', 'moved', 'winners', 'again'],
} as const;

export type QuestionSet = keyof typeof QUESTIONS;

const SETS = Object.keys(QUESTIONS) as QuestionSet[];

/** Every set, those first that ask about what a text is linked to. */
export function setsFor(kinds: readonly Kind[]): QuestionSet[] {
  const fits = (set: QuestionSet) => kinds.some((kind) => FITTING[kind] === set);
  return [...SETS.filter(fits), ...SETS.filter((set) => !fits(set))];
}

const FITTING: Record<Kind, QuestionSet> = {
  course: 'course',
  lecture: 'course',
  seminar: 'course',
  paper: 'paper',
  competition: 'competition',
  book: 'milestone',
  project: 'milestone',
  membership: 'milestone',
  certificate: 'milestone',
  other: 'milestone',
};
