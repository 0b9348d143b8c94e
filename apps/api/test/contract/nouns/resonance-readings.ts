import { v7 as newId } from 'uuid';
import { must, type Noun } from '../noun.js';
import { goal } from './goals.js';

const reading = newId();

export const resonanceReadings: Noun = {
  at: '/api/resonance-readings',
  tables: ['resonance_readings'],
  ids: { id: reading },
  make: (owner) => must(owner.post('/api/resonance-readings', { id: reading, goalId: goal, level: 4 })),
  bodies: { 'PATCH /{id}': { level: 1 } },
  ties: [{ body: { goalId: goal, level: 1 }, path: 'goalId' }],
};
