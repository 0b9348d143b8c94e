import { clamp } from '../clamp.js';
import type { Chapter, Draft } from './chapters.js';
import type { Window } from '../scene.js';
import { fitDays } from '../time/window.js';

/** Around each chapter, what led to it and what came of it, as far as the chapters beside it. */
export function windowsOf(chapters: readonly Draft[]): Chapter[] {
  return chapters.map(({ since, until, ...chapter }, index) => {
    const { day } = chapter;
    const led = day - (since ?? chapters[index - 1]?.day ?? day);
    const came = Math.max(until ?? day, chapters[index + 1]?.day ?? day) - day;
    const before = clamp(led, 75, 720);
    const after = clamp(came, 45, 365);
    return { ...chapter, window: balanced(day, before, after) };
  });
}

/** What is seen of a chapter where no more than so many days have room. */
export function seenOf({ day, window }: Pick<Chapter, 'day' | 'window'>, most: number): Window {
  const days = window.last - window.first;
  if (days <= most) return window;
  const first = day - ((day - window.first) / days) * most;
  return { first, last: first + most };
}

/** Neither side so short that what is told lies at the edge. */
function balanced(day: number, before: number, after: number): Window {
  return fitDays({
    first: day - Math.max(before, after * 0.5),
    last: day + Math.max(after, before * 0.45),
  });
}
