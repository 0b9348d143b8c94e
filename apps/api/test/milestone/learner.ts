import type { GoalView } from '@ullim/types/goal';
import type { MilestoneView } from '@ullim/types/milestone';
import type { MilestoneEventPage } from '@ullim/types/milestone-event';
import { v7 as newId } from 'uuid';
import type { Answer, Person } from '../world/person.js';

/** A book to be read: the least that a milestone needs. */
export const milestone = (more: object = {}) => ({
  id: newId(),
  title: '밑바닥부터 시작하는 딥러닝',
  details: { kind: 'book' },
  ...more,
});

/** A person at their milestones. */
export class Learner {
  constructor(readonly person: Person) {}

  async has(more: object = {}): Promise<MilestoneView> {
    return succeeded(await this.person.post<MilestoneView>('/api/milestones', milestone(more)));
  }

  async pursues(name = '자연어처리'): Promise<GoalView> {
    return succeeded(await this.person.post<GoalView>('/api/goals', { id: newId(), name, since: '2021' }));
  }

  async sees({ id }: { id: string }): Promise<MilestoneView> {
    return succeeded(await this.person.get<MilestoneView>(`/api/milestones/${id}`));
  }

  async history({ id }: { id: string }): Promise<MilestoneEventPage['items']> {
    return succeeded(await this.person.get<MilestoneEventPage>(`/api/milestones/${id}/events`)).items;
  }

  change({ id, version }: MilestoneView, changes: object) {
    return this.person.patch<MilestoneView>(`/api/milestones/${id}`, changes, { version });
  }

  act({ id, version }: MilestoneView, noun: string, body: object = {}) {
    return this.person.put<MilestoneView>(`/api/milestones/${id}/${noun}`, body, { version });
  }

  takeBack({ id, version }: MilestoneView, noun: string) {
    return this.person.delete<MilestoneView>(`/api/milestones/${id}/${noun}`, { version });
  }

  remove({ id, version }: MilestoneView) {
    return this.person.delete<MilestoneView>(`/api/milestones/${id}`, { version });
  }
}

export function succeeded<Body>({ status, body }: Answer<Body>): Body {
  if (status < 300) return body;
  throw new Error(`${status}: ${JSON.stringify(body)}`);
}
