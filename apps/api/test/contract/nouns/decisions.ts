import { v7 as newId } from 'uuid';
import { must, type Noun } from '../noun.js';
import { goal } from './goals.js';

export const decision = newId();
const [chosen, thought, constraint] = [newId(), newId(), newId()];

const option = { id: newId(), label: '다른 길' };
const asked = { question: '어느 쪽으로 갈까?', options: [{ id: chosen, label: '이 길' }, option] };

export const decisions: Noun = {
  at: '/api/decisions',
  tables: ['decisions', 'decision_options', 'decision_goals', 'decision_constraints', 'decision_thoughts'],
  ids: { id: decision, optionId: chosen, thoughtId: thought },
  make: async (owner) => {
    const constraints = [{ id: constraint, words: '한 해는', period: '2022/..' }];
    const at = `/api/decisions/${decision}`;
    await must(owner.post('/api/decisions', { id: decision, ...asked, goalIds: [goal], constraints }));
    await must(owner.put(`${at}/choice`, { optionId: chosen }, { version: 1 }));
    await must(owner.put(`${at}/outcome`, { prediction: 'partly' }, { version: 2 }));
    await must(owner.post(`${at}/thoughts`, { id: thought, words: '이제 알 것 같다' }, { version: 3 }));
  },
  bodies: {
    'PATCH /{id}': { question: '남의 것' },
    'PUT /{id}/choice': { optionId: chosen },
    'PUT /{id}/postponement': { to: '2022' },
    'PUT /{id}/outcome': { prediction: 'otherwise' },
    'POST /{id}/thoughts': { id: newId(), words: '남의 것' },
    'PUT /{id}/options/{optionId}/goal': { goalId: null },
  },
  ties: [
    { body: { ...asked, goalIds: [goal] }, path: 'goalIds.0' },
    {
      body: { ...asked, options: [{ ...option, goalId: goal }, asked.options[0]] },
      path: 'options.0.goalId',
    },
  ],
};
