import { v7 as newId } from 'uuid';
import { must, type Noun } from '../noun.js';
import { decision } from './decisions.js';
import { goal } from './goals.js';
import { reflection } from './reflections.js';

const pivot = newId();
const next = newId();

export const pivots: Noun = {
  at: '/api/pivots',
  tables: ['pivots', 'pivot_departures', 'goals', 'goal_spells'],
  ids: { id: pivot },
  make: async (owner) => {
    await must(owner.post('/api/goals', { id: next, name: '기계학습', since: '2021' }));
    const turn = { toGoalId: next, from: [{ goalId: goal, fate: 'set_aside' }], on: '2021-12' };
    const sources = { decisionId: decision, reflectionId: reflection };
    await must(owner.post('/api/pivots', { id: pivot, ...turn, ...sources }));
  },
  bodies: { 'PATCH /{id}': { reason: '남의 것' } },
};
