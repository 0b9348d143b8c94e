import type { CategoryChoice, ImportChoices, ImportView } from '@ullim/types/import';
import { v7 as newId } from 'uuid';

/** One thing a person chose, as a change that can be put on top of whatever was chosen elsewhere meanwhile. */
export type Choosing = (choices: ImportChoices) => ImportChoices;

type Category = ImportView['categories'][number];

/** What becomes of a category: nothing, a new goal of its name, or a goal there is. */
export type Fate = 'none' | 'new' | { goalId: string };

export const takeDrafts =
  (drafts: boolean): Choosing =>
  (choices) => ({ ...choices, drafts });

export const takeFile =
  (ordinal: number, comes: boolean): Choosing =>
  (choices) => {
    const without = choices.without.filter((other) => other !== ordinal);
    return { ...choices, without: comes ? without : [...without, ordinal] };
  };

export function giveFates(fates: readonly (readonly [category: string, fate: Fate])[]): Choosing {
  // Made once, so that the same goals are meant when it is put on top of another choice.
  const chosen = fates.map(([category, fate]) => choiceOf(category, fate));
  const named = new Set(chosen.map(({ category }) => category));
  return (choices) => ({
    ...choices,
    categories: [...choices.categories.filter(({ category }) => !named.has(category)), ...chosen],
  });
}

export function fateOf({ categories }: ImportChoices, category: string): Fate {
  const goal = categories.find((choice) => choice.category === category)?.goal ?? null;
  if (goal === null) return 'none';
  return goal.kind === 'new' ? 'new' : { goalId: goal.id };
}

/** A goal of the same name is what a category most likely means, until a person says something else. */
export function likelyFates(view: Pick<ImportView, 'categories' | 'choices'>): [string, Fate][] {
  const said = new Set(view.choices.categories.map(({ category }) => category));
  return view.categories.flatMap(({ name, goalId }): [string, Fate][] =>
    goalId === null || said.has(name) ? [] : [[name, { goalId }]],
  );
}

/** Every category to a new goal, but for those that have one of their name. */
export const allNew = (categories: readonly Category[]): [string, Fate][] =>
  categories.map(({ name, goalId }) => [name, goalId === null ? 'new' : { goalId }]);

function choiceOf(category: string, fate: Fate): CategoryChoice {
  if (fate === 'none') return { category, goal: null };
  if (fate === 'new') return { category, goal: { kind: 'new', id: newId(), name: goalNameOf(category) } };
  return { category, goal: { kind: 'existing', id: fate.goalId } };
}

/** A category may be longer than the name of a goal. */
export const goalNameOf = (category: string): string =>
  Array.from(category.replace(/\s+/g, ' ').trim()).slice(0, 120).join('').trim() || '…';
