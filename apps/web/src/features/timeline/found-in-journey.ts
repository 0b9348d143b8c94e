import type { DecisionView } from '@ullim/types/decision';
import type { MilestoneView } from '@ullim/types/milestone';
import type { TimelineView } from '@ullim/types/timeline';
import type { Filter, Sign } from './filter';
import { isDrawn } from './what-is-there';

export { onlyWith } from '@ullim/timeline/journey/only-with';

/** Everything in a journey with the words it says, folded once for all that is asked. */
export type Words = { id: string; sign: Sign | null; text: string }[];

export function wordsOf(view: TimelineView): Words {
  const names = new Map(view.goals.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? '';
  const said = (id: string, sign: Sign | null, ...texts: (string | null)[]) => ({
    id,
    sign,
    text: folded(texts.filter(Boolean).join('\n')),
  });
  return [
    ...view.milestones.map((each) => said(each.id, each.details.kind, ...wordsOfMilestone(each))),
    ...view.reflections
      .filter(({ keptAt }) => keptAt !== null)
      .map(({ id, title, excerpt }) => said(id, 'reflection', title, excerpt)),
    ...view.decisions.map((each) => said(each.id, 'decision', ...wordsOfDecision(each))),
    ...view.pivots.map(({ id, toGoalId, from, reason, carriesOver }) =>
      said(id, 'pivot', nameOf(toGoalId), ...from.map(({ goalId }) => nameOf(goalId)), reason, carriesOver),
    ),
    ...view.reviews.filter(({ keptAt }) => keptAt !== null).map(({ id }) => said(id, 'review')),
    ...view.readings.map(({ id, sentence }) => said(id, null, sentence)),
    ...view.goals.flatMap(({ name, why, spells }) =>
      spells.map(({ id, reason }) => said(id, null, name, why, reason)),
    ),
  ];
}

/** The ids of what bears one of these signs and says all these words; null when neither was asked for. */
export function foundIn(
  words: () => Words,
  { signs, text }: Pick<Filter, 'signs' | 'text'>,
): ReadonlySet<string> | null {
  const parts = text.split(/\s+/).map(folded).filter(Boolean);
  if (signs.length === 0 && parts.length === 0) return null;
  const wanted = new Set<Sign | null>(signs);
  const found = words().filter(
    ({ sign, text: said }) =>
      (signs.length === 0 || wanted.has(sign)) && parts.every((part) => said.includes(part)),
  );
  return new Set(found.map(({ id }) => id));
}

/** How much of what was found bears a sign; of a journey that is `pictured` only what lies in its picture. */
export function countFound(
  words: Words,
  found: ReadonlySet<string>,
  pictured: TimelineView | null | undefined,
): number {
  const undrawn = pictured?.decisions.filter((decision) => !isDrawn(decision)) ?? [];
  const elsewhere = new Set(undrawn.map(({ id }) => id));
  return words.filter(({ id, sign }) => sign !== null && found.has(id) && !elsewhere.has(id)).length;
}

/**
 * The journey with nothing in it but what was found; goals stay, with the spells that were, and so do the hours studied
 * for milestones that were. Those for a goal alone say no words and bear no sign: they are there when one chooses goals.
 */
export function onlyFound(view: TimelineView, found: ReadonlySet<string>): TimelineView {
  const wasFound = ({ id }: { id: string }) => found.has(id);
  return {
    ...view,
    goals: view.goals.map((goal) => ({ ...goal, spells: goal.spells.filter(wasFound) })),
    milestones: view.milestones.filter(wasFound),
    reflections: view.reflections.filter(wasFound),
    readings: view.readings.filter(wasFound),
    decisions: view.decisions.filter(wasFound),
    pivots: view.pivots.filter(wasFound),
    reviews: view.reviews.filter(wasFound),
    study: view.study.filter(({ milestoneId }) => milestoneId !== null && found.has(milestoneId)),
  };
}

function wordsOfMilestone({ title, note, setAsideReason, details }: MilestoneView): (string | null)[] {
  const { kind: _kind, ...known } = details;
  const names = Object.values(known)
    .flat()
    .filter((value) => typeof value === 'string');
  return [title, note, setAsideReason, ...names];
}

function wordsOfDecision({ question, options, constraints, choice, outcome, thoughts }: DecisionView) {
  return [
    question,
    ...options.map(({ label }) => label),
    ...constraints.map(({ words }) => words),
    ...(choice ? [choice.reason, choice.expectation] : []),
    outcome?.words ?? null,
    ...thoughts.map(({ words }) => words),
  ];
}

// Case and spaces do not count. Taken apart into letters, a syllable that is still being typed already begins a word.
const folded = (text: string) => text.normalize('NFKD').toLowerCase().replace(/\s+/g, '');
