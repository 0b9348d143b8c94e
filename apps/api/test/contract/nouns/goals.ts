import { v7 as newId } from 'uuid';
import { must, type Noun } from '../noun.js';

export const goal = newId();
const spell = newId();

export const goals: Noun = {
  at: '/api/goals',
  tables: ['goals', 'goal_spells'],
  ids: { id: goal, spellId: spell },
  make: async (owner) => {
    await must(owner.post('/api/goals', { id: goal, name: '웹 백엔드', since: '2020' }));
    const paused = { id: spell, stance: 'paused', since: '2021' };
    await must(owner.post(`/api/goals/${goal}/spells`, paused, { version: 1 }));
  },
  bodies: {
    'PATCH /{id}': { name: '남의 것' },
    'POST /{id}/spells': { id: newId(), stance: 'paused', since: '2021-12' },
    'PATCH /{id}/spells/{spellId}': { stance: 'reached' },
  },
};
