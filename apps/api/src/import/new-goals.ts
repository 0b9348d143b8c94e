import type { Calendar } from '@ullim/types/account';
import { NewGoal } from '@ullim/types/goal';
import { daysMeant } from '@ullim/types/honest-date/days';
import type { ImportChoices } from '@ullim/types/import';
import type { Day } from '@ullim/types/honest-date/day';
import { sameCategory } from './reading/found-categories.js';

type FoundPost = { categories: string[]; folders: string[]; happenedOn: string };

/** The goals that were wished for, since about the month of the first post in their categories. */
export function newGoals(
  { categories }: ImportChoices,
  posts: readonly FoundPost[],
  calendar: Calendar,
  today: Day,
): NewGoal[] {
  const first = firstDays(posts, calendar);
  const goals = new Map<string, { name: string; since: Day }>();
  for (const { category, goal } of categories) {
    if (goal?.kind !== 'new') continue;
    const day = first.get(sameCategory(category)) ?? today;
    const earliest = goals.get(goal.id)?.since ?? day;
    goals.set(goal.id, { name: goal.name, since: day < earliest ? day : earliest });
  }
  return [...goals].map(([id, { name, since }]) =>
    NewGoal.parse({ id, name, since: `${since.slice(0, 7)}~` }),
  );
}

function firstDays(posts: readonly FoundPost[], calendar: Calendar): Map<string, Day> {
  const first = new Map<string, Day>();
  for (const { categories, folders, happenedOn } of posts) {
    const day = daysMeant(happenedOn, calendar).startFirst;
    for (const name of new Set([...categories, ...folders].map(sameCategory)))
      if (day < (first.get(name) ?? '9999-99-99')) first.set(name, day);
  }
  return first;
}
