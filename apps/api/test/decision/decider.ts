import type { DecisionPage, DecisionView } from '@ullim/types/decision';
import { v7 as newId } from 'uuid';
import { succeeded } from '../milestone/learner.js';
import type { Person } from '../world/person.js';

export const option = (label: string, more: object = {}) => ({ id: newId(), label, ...more });

/** A question with two ways to go: the least that a decision needs. */
export const question = (more: object = {}) => ({
  id: newId(),
  question: '비전과 언어 중 무엇을 먼저?',
  options: [
    option('언어를 먼저', { speaksFor: '읽는 것이 좋다', speaksAgainst: '자료가 적다' }),
    option('비전을 먼저'),
  ],
  ...more,
});

/** A person at a crossroads. */
export class Decider {
  constructor(readonly person: Person) {}

  async asks(more: object = {}): Promise<DecisionView> {
    return succeeded(await this.person.post<DecisionView>('/api/decisions', question(more)));
  }

  /** For the first option, unless told otherwise. */
  decide(decision: DecisionView, more: object = {}) {
    return this.put(decision, 'choice', { optionId: decision.options[0]!.id, ...more });
  }

  async hasDecided(more: object = {}): Promise<DecisionView> {
    return succeeded(await this.decide(await this.asks(), more));
  }

  change({ id, version }: DecisionView, changes: object) {
    return this.person.patch<DecisionView>(`/api/decisions/${id}`, changes, { version });
  }

  put({ id, version }: DecisionView, noun: string, body: object) {
    return this.person.put<DecisionView>(`/api/decisions/${id}/${noun}`, body, { version });
  }

  takeBack({ id, version }: DecisionView, noun: string) {
    return this.person.delete<DecisionView>(`/api/decisions/${id}/${noun}`, { version });
  }

  think({ id, version }: DecisionView, words: string, thought = newId()) {
    const body = { id: thought, words };
    return this.person.post<DecisionView>(`/api/decisions/${id}/thoughts`, body, { version });
  }

  remove({ id, version }: DecisionView) {
    return this.person.delete<DecisionView>(`/api/decisions/${id}`, { version });
  }

  async sees({ id }: { id: string }): Promise<DecisionView> {
    return succeeded(await this.person.get<DecisionView>(`/api/decisions/${id}`));
  }

  async list(query = ''): Promise<DecisionPage> {
    return succeeded(await this.person.get<DecisionPage>(`/api/decisions${query}`));
  }
}
