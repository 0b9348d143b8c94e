import type { ReviewFacts, ReviewView } from '@ullim/types/review';
import { v7 as newId } from 'uuid';
import { Learner, succeeded } from '../milestone/learner.js';

/** Of the semester that ended six days ago: the least that a review needs. */
export const review = (more: object = {}) => ({ id: newId(), period: '2021-41', ...more });

export const answers = [
  { question: '무엇이 울렸나요?', answer: '문장을 세는 일이 재미있었습니다.' },
  { question: '무엇이 멀어졌나요?', answer: '' },
];

/** A person looking back. */
export class LookingBack extends Learner {
  async opens(more: object = {}): Promise<ReviewView> {
    return succeeded(await this.person.post<ReviewView>('/api/reviews', review(more)));
  }

  async reads({ id }: { id: string }): Promise<ReviewView> {
    return succeeded(await this.person.get<ReviewView>(`/api/reviews/${id}`));
  }

  async finds(period: string): Promise<ReviewFacts> {
    return succeeded(
      await this.person.get<ReviewFacts>(`/api/review-facts?period=${encodeURIComponent(period)}`),
    );
  }

  rewrites({ id, version }: ReviewView, changes: object) {
    return this.person.patch<ReviewView>(`/api/reviews/${id}`, changes, { version });
  }

  keeping({ id, version }: ReviewView) {
    return this.person.put<ReviewView>(`/api/reviews/${id}/keeping`, {}, { version });
  }

  async keeps(draft: ReviewView): Promise<ReviewView> {
    return succeeded(await this.keeping(draft));
  }

  takesBack({ id, version }: ReviewView, act: 'keeping' | 'publication') {
    return this.person.delete<ReviewView>(`/api/reviews/${id}/${act}`, { version });
  }

  publishing({ id, version }: ReviewView, reflection: object) {
    return this.person.put<ReviewView>(`/api/reviews/${id}/publication`, reflection, { version });
  }

  throwsAway({ id, version }: ReviewView) {
    return this.person.delete<ReviewView>(`/api/reviews/${id}`, { version });
  }

  async studied(on: string, minutes: number, subject: object = {}): Promise<void> {
    succeeded(await this.person.post('/api/study-sessions', { id: newId(), on, minutes, ...subject }));
  }

  async felt(goalId: string, level: number, on: string, more: object = {}): Promise<void> {
    succeeded(await this.person.post('/api/resonance-readings', { id: newId(), goalId, level, on, ...more }));
  }

  /** Whether to enter a laboratory, decided in July. */
  async decided(question: string, lookBackOn: string): Promise<string> {
    const [id, yes, no] = [newId(), newId(), newId()];
    const options = [
      { id: yes, label: '들어간다' },
      { id: no, label: '기다린다' },
    ];
    succeeded(await this.person.post('/api/decisions', { id, question, options }));
    const choice = { optionId: yes, decidedOn: '2021-07', lookBackOn };
    succeeded(await this.person.put(`/api/decisions/${id}/choice`, choice, { version: 1 }));
    return id;
  }
}
