import { v7 as newId } from 'uuid';
import { must, type Noun } from '../noun.js';
import { goal } from './goals.js';
import { milestone } from './milestones.js';

const study = newId();
const batch = newId();

const hour = { on: '2021-09-02', minutes: 60 };

export const studySessions: Noun = {
  at: '/api/study-sessions',
  tables: ['study_sessions'],
  ids: { id: study },
  make: (owner) => must(owner.post('/api/study-sessions', { id: study, milestoneId: milestone, ...hour })),
  bodies: { 'PATCH /{id}': { note: '남의 것' } },
  ties: [
    { body: { ...hour, milestoneId: milestone }, path: 'milestoneId' },
    { body: { ...hour, goalId: goal }, path: 'goalId' },
  ],
};

export const studyBatches: Noun = {
  at: '/api/study-batches',
  tables: ['study_sessions'],
  ids: { id: batch },
  make: (owner) =>
    must(owner.post('/api/study-batches', { id: batch, sessions: [{ id: newId(), goalId: goal, ...hour }] })),
  ties: [
    {
      body: { sessions: [{ id: newId(), ...hour, milestoneId: milestone }] },
      path: 'sessions.0.milestoneId',
    },
    { body: { sessions: [{ id: newId(), ...hour, goalId: goal }] }, path: 'sessions.0.goalId' },
  ],
};
