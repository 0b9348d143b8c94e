import type { Locale } from '@ullim/types/account';
import { formatDate } from '@ullim/types/honest-date/format';
import type { Value } from '@ullim/jekyll/front-matter/values';
import { evidenceWords } from './evidence-words.js';
import type { ToldJourney } from './told.js';
import { WORDS } from './words.js';

/** A post as data: where it lies below the blog's root, and what it tells of. */
export type PostData = { path: string; title: string; on: string; goals: string[]; milestones: string[] };

/**
 * What the journey knows beside its texts, as `site.data.ullim.<name>`. Honest dates stand as they are known, and
 * beside them (`when`) as a person would write them.
 */
export function dataOf(journey: ToldJourney, posts: readonly PostData[]): Record<string, Value> {
  const { locale, calendar } = journey.account;
  const goalNames = new Map(journey.goals.map(({ id, name }) => [id, name]));
  const say: Saying = {
    locale,
    when: (date) => (date === null ? null : formatDate(date, locale, calendar)),
    goal: (id) => (id === null ? null : (goalNames.get(id) ?? null)),
  };
  return {
    words: WORDS[locale],
    goals: journey.goals.map((goal) => goalData(goal, say)),
    milestones: journey.milestones.map((milestone) => milestoneData(milestone, posts, say)),
    pivots: journey.pivots.map((pivot) => pivotData(pivot, say)),
    decisions: journey.decisions.map((decision) => decisionData(decision, say)),
    reviews: journey.reviews.map((review) => reviewData(review, say)),
    posts: posts.map((post) => ({ ...post })),
  };
}

/** How dates and goals are said: null where there is none. */
type Saying = {
  locale: Locale;
  when: (date: string | null) => string | null;
  goal: (id: string | null) => string | null;
};

type Told<Noun extends keyof ToldJourney> = ToldJourney[Noun] extends (infer One)[] ? One : never;

function goalData({ id, name, why, dye, spells }: Told<'goals'>, { when }: Saying): Value {
  return {
    id,
    name,
    why,
    dye,
    stance: spells.at(-1)!.stance,
    spells: spells.map(({ stance, period, reason }) => ({ stance, period, when: when(period), reason })),
  };
}

function milestoneData(
  milestone: Told<'milestones'>,
  posts: readonly PostData[],
  { locale, when, goal }: Saying,
): Value {
  const { kind, ...details } = milestone.details;
  return {
    id: milestone.id,
    title: milestone.title,
    kind,
    status: milestone.status,
    goal_id: milestone.goalId,
    goal: goal(milestone.goalId),
    parent_id: milestone.parentId,
    planned: milestone.planned,
    actual: milestone.actual,
    when: when(milestone.actual ?? milestone.planned),
    set_aside_reason: milestone.setAsideReason,
    amount: milestone.amount,
    evidence: milestone.evidence.map((one) => ({ ...withoutId(one), words: evidenceWords(one, locale) })),
    note: milestone.note,
    details: asData(details),
    posts: posts.filter(({ milestones }) => milestones.includes(milestone.id)).map(({ path }) => path),
  };
}

function pivotData({ id, on, toGoalId, from, reason, carriesOver }: Told<'pivots'>, say: Saying): Value {
  return {
    id,
    on,
    when: say.when(on),
    to_id: toGoalId,
    to: say.goal(toGoalId),
    from: from.map(({ goalId, fate }) => ({ goal_id: goalId, goal: say.goal(goalId), fate })),
    reason,
    carries_over: carriesOver,
  };
}

function decisionData(decision: Told<'decisions'>, { when, goal }: Saying): Value {
  const { id, question, options, constraints, choice } = decision;
  return {
    id,
    question,
    goals: decision.goalIds.map(goal),
    options: options.map((option) => asData({ ...option, goal: goal(option.goalId) })),
    constraints: constraints.map(({ words, period }) => ({ words, period, when: when(period) })),
    choice: choice && {
      ...(asData(choice) as Record<string, Value>),
      option: options.find((option) => option.id === choice.optionId)?.label ?? null,
      when: when(choice.decidedOn),
    },
    outcome: asData(decision.outcome),
    thoughts: asData(decision.thoughts),
  };
}

function reviewData({ id, period, keptAt, answers, facts }: Told<'reviews'>, { when }: Saying): Value {
  return {
    id,
    period,
    when: when(period),
    kept_at: keptAt,
    answers: asData(answers),
    facts: asData(facts),
  };
}

function withoutId<T extends { id: string }>({ id: _, ...rest }: T): Record<string, Value> {
  return asData(rest) as Record<string, Value>;
}

/** Keys as Jekyll's own are written: `decided_on`. */
function asData(value: unknown): Value {
  if (Array.isArray(value)) return value.map(asData);
  if (value === null || typeof value !== 'object') return value as Value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      asData(one),
    ]),
  );
}
