import type { Calendar, Locale } from '../../account.js';
import type { Day } from '../day.js';
import type { Season } from '../moment.js';
import type { Span } from '../span.js';

/** Where the person stands: what "last year" and a bare "March" are measured from. */
export type Standing = { today: Day; calendar: Calendar; locale: Locale; lean: Lean };

/** A month or day without a year is the latest begun (past) or the next not yet over (future). */
export type Lean = 'past' | 'future';

/** What the words of one end say together. `number` waits for the other end to give it a unit (9 ~ 12월). */
export type Said = {
  year?: number;
  month?: number;
  day?: number;
  season?: Season;
  months?: readonly [first: number, last: number];
  days?: Span;
  weekday?: number;
  number?: number;
  which?: 'last' | 'this' | 'next';
  edge?: 'start' | 'early' | 'middle' | 'late' | 'end';
  about?: true;
};

export type Word =
  | { kind: 'says'; said: Said }
  | { kind: 'number'; value: number }
  | { kind: 'from' | 'to' | 'until' | 'now' | 'begun' | 'filler' };

/** A sticky pattern and what it means; null when it means nothing after all, and other rules may try. */
export type Rule = readonly [pattern: RegExp, meaning: (match: string[], standing: Standing) => Word | null];

export const says = (said: Said | null): Word | null => said && { kind: 'says', said };
export const always =
  (word: Word | null): Rule[1] =>
  () =>
    word;
