import type { HonestMoment } from '@ullim/types/honest-date/edtf';
import type { StudySessionView } from '@ullim/types/study-session';

export type DateGroup = { on: HonestMoment; sessions: StudySessionView[] };

/** Sessions of the same date under one heading, in the order in which they come. */
export function byDate(sessions: readonly StudySessionView[]): DateGroup[] {
  const groups: DateGroup[] = [];
  for (const session of sessions) {
    const last = groups.at(-1);
    if (last?.on === session.on) last.sessions.push(session);
    else groups.push({ on: session.on, sessions: [session] });
  }
  return groups;
}
