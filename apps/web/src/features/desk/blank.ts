import type { Day } from '@ullim/types/honest-date/day';
import type { LocationQuery } from 'vue-router';
import type { Written } from './texts/written';

/** An empty page knows the day, and what it was opened for (`?milestone=&goal=`, each once or more often). */
export const blankText = (today: Day, query: LocationQuery): Written => ({
  title: '',
  frontMatter: '',
  body: '',
  happenedOn: today,
  milestoneIds: all(query['milestone']),
  goalIds: all(query['goal']),
});

const all = (value: LocationQuery[string] | undefined): string[] =>
  [value ?? []].flat().filter((id): id is string => Boolean(id));
