import { v7 as newId } from 'uuid';
import { must, type Noun } from '../noun.js';
import { goal } from './goals.js';

export const milestone = newId();

const project = { title: '첫 사이트', details: { kind: 'project' } };

export const milestones: Noun = {
  at: '/api/milestones',
  tables: ['milestones', 'milestone_events', 'evidence'],
  ids: { id: milestone },
  make: (owner) => must(owner.post('/api/milestones', { id: milestone, goalId: goal, ...project })),
  bodies: {
    'PATCH /{id}': { title: '남의 것' },
    'PUT /{id}/amount': { done: 1, total: null, unit: 'times' },
  },
  ties: [
    { body: { ...project, goalId: goal }, path: 'goalId' },
    { body: { ...project, parentId: milestone }, path: 'parentId' },
  ],
};
