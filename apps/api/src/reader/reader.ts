import type { Calendar } from '@ullim/types/account';
import type { Day } from '@ullim/types/honest-date/day';

/**
 * Whose journey is read, as whom, and in which browser, when its name is known. First argument of every question to the
 * database.
 */
export type Reader = { journey: string; as: 'owner'; browser?: string };

/** Who sent this request, found once by the guard. */
export type SignedIn = {
  reader: Reader;
  sessionId: string;
  calendar: Calendar;
  today: Day;
  /** Counts the changes of the journey; known before anything else is asked. */
  journeyVersion: number;
};

/** For work on a journey that its owner set going. */
export const ownerOf = (journey: string): Reader => ({ journey, as: 'owner' });
