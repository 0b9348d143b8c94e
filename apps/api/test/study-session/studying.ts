import type { StudyBatchView, StudySessionPage, StudySessionView } from '@ullim/types/study-session';
import { v7 as newId } from 'uuid';
import { succeeded } from '../milestone/learner.js';
import type { Person } from '../world/person.js';

/** An hour on one day: the least that is worth a row. */
export const hour = (more: object = {}) => ({ id: newId(), on: '2021-12-20', minutes: 60, ...more });

/** Somebody who writes down what they studied. */
export const studying = (person: Person) => ({
  async log(more: object = {}): Promise<StudySessionView> {
    return succeeded(await person.post<StudySessionView>('/api/study-sessions', hour(more)));
  },
  async sees({ id }: { id: string }): Promise<StudySessionView> {
    return succeeded(await person.get<StudySessionView>(`/api/study-sessions/${id}`));
  },
  async page(query = ''): Promise<StudySessionPage> {
    return succeeded(await person.get<StudySessionPage>(`/api/study-sessions${query}`));
  },
  change: ({ id, version }: StudySessionView, changes: object) =>
    person.patch<StudySessionView>(`/api/study-sessions/${id}`, changes, { version }),
  remove: ({ id, version }: StudySessionView) =>
    person.delete<StudySessionView>(`/api/study-sessions/${id}`, { version }),
  bringBack: ({ id, version }: StudySessionView) =>
    person.delete<StudySessionView>(`/api/study-sessions/${id}/removal`, { version }),
  fillIn: (sessions: object[], id = newId()) =>
    person.post<StudyBatchView>('/api/study-batches', { id, sessions }),
  takeBack: ({ id }: { id: string }) => person.delete<StudyBatchView>(`/api/study-batches/${id}`),
  bringBatchBack: ({ id }: { id: string }) =>
    person.delete<StudyBatchView>(`/api/study-batches/${id}/removal`),
});
