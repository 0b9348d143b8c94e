import type { AnswerView, ReviewFacts } from '@ullim/types/review';
import type { FactsShown } from './read-facts';

export type ThenNow<It> = { then: It | null; now: It | null };
export type GoalThen = FactsShown['goals'][number];
type Reading = NonNullable<ReviewFacts['resonance'][number]['now']>;

export type EchoRow = ThenNow<Reading> & { goal: GoalThen };
export type StudyRow = { goal: GoalThen | null; then: number; now: number };
export type AnswerRow = ThenNow<string> & { question: string };

/**
 * How each goal echoed: in the review before and in this one, or, when there is none before, before the period and in it.
 * Goals nobody was asked about are left out.
 */
export function echoRows(then: FactsShown | null, now: FactsShown): EchoRow[] {
  const before = then
    ? then.resonance.map(({ goalId, now }) => ({ goalId, reading: now }))
    : now.resonance.map(({ goalId, before }) => ({ goalId, reading: before }));
  return goalsOf(then, now)
    .map((goal) => ({
      goal,
      then: before.find(({ goalId }) => goalId === goal.id)?.reading ?? null,
      now: now.resonance.find(({ goalId }) => goalId === goal.id)?.now ?? null,
    }))
    .filter((row) => row.then !== null || row.now !== null);
}

/** The most studied now first, and then what was studied then. What belongs to no goal has none. */
export function studyRows(then: FactsShown | null, now: FactsShown): StudyRow[] {
  const minutes = (facts: FactsShown | null, id: string | null) =>
    facts?.study.byGoal.find(({ goalId }) => goalId === id)?.minutes ?? 0;
  return [...goalsOf(then, now), null]
    .map((goal) => ({ goal, then: minutes(then, goal?.id ?? null), now: minutes(now, goal?.id ?? null) }))
    .filter((row) => row.then + row.now > 0)
    .sort((a, b) => b.now - a.now || b.then - a.then);
}

/** Each question once, with both answers where both reviews asked it. Questions nobody answered are left out. */
export function answerRows(then: readonly AnswerView[], now: readonly AnswerView[]): AnswerRow[] {
  const asked = [...new Set([...now, ...then].map(({ question }) => question))];
  const said = (answers: readonly AnswerView[], question: string) =>
    answers
      .filter((each) => each.question === question && each.answer.trim() !== '')
      .map(({ answer }) => answer.trim())
      .join('\n\n') || null;
  return asked
    .map((question) => ({ question, then: said(then, question), now: said(now, question) }))
    .filter((row) => row.then !== null || row.now !== null);
}

/** As they are called now, and those that were only there then. */
function goalsOf(then: FactsShown | null, now: FactsShown): GoalThen[] {
  const known = new Set(now.goals.map(({ id }) => id));
  return [...now.goals, ...(then?.goals ?? []).filter(({ id }) => !known.has(id))];
}
