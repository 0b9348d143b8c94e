import type { Calendar } from '@ullim/types/account';
import type { StudySessionChanges } from '@ullim/types/study-session';
import { daysNamed } from '../change/honest-days.js';
import type { StudySession } from './study-session.entity.js';

/** What was typed as the columns that keep it; what was not typed is left out. */
export const columnsOf = (
  { on, minutes, milestoneId, goalId, note }: StudySessionChanges,
  calendar: Calendar,
): Partial<StudySession> => ({
  ...(on !== undefined && { studiedOn: on, ...daysNamed('studied', on, calendar) }),
  ...(minutes !== undefined && { minutes }),
  ...(milestoneId !== undefined && { milestoneId }),
  ...(goalId !== undefined && { goalId }),
  ...(note !== undefined && { note }),
});

export const typedIn = ({ id, studiedOn, minutes, milestoneId, goalId, note }: StudySession) => ({
  id,
  on: studiedOn,
  minutes,
  milestoneId,
  goalId,
  note,
});
