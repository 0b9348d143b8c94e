import type { Calendar } from '@ullim/types/account';
import type { Day } from '@ullim/types/honest-date/day';

/** Whose journey is read, and as whom. First argument of every question to the database. */
export type Reader = { journey: string; as: 'owner' };

/** Who sent this request, found once by the guard. */
export type SignedIn = {
  reader: Reader;
  sessionId: string;
  calendar: Calendar;
  today: Day;
  /** Counts the changes of the journey; known before anything else is asked. */
  journeyVersion: number;
};
