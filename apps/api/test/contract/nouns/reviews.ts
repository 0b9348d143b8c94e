import { v7 as newId } from 'uuid';
import { must, type Noun } from '../noun.js';

export const review = newId();

const words = { title: '2021년 2학기를 돌아보며', body: '누르면 저장되었다', happenedOn: '2021-41' };

export const reviews: Noun = {
  at: '/api/reviews',
  tables: ['reviews'],
  ids: { id: review },
  make: async (owner) => {
    const answers = [{ question: '무엇이 울렸나요?', answer: '누르면 움직이는 것' }];
    await must(owner.post('/api/reviews', { id: review, period: '2021-41', answers }));
    await must(owner.put(`/api/reviews/${review}/keeping`, {}, { version: 1 }));
  },
  bodies: {
    'PATCH /{id}': { answers: [] },
    'PUT /{id}/publication': { id: newId(), ...words },
  },
};
