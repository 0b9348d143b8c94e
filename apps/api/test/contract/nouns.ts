import type { Noun } from './noun.js';
import { attachments } from './nouns/attachments.js';
import { decisions } from './nouns/decisions.js';
import { goals } from './nouns/goals.js';
import { imports } from './nouns/imports.js';
import { milestones } from './nouns/milestones.js';
import { pivots } from './nouns/pivots.js';
import { reflections } from './nouns/reflections.js';
import { resonanceReadings } from './nouns/resonance-readings.js';
import { reviews } from './nouns/reviews.js';
import { studyBatches, studySessions } from './nouns/study-sessions.js';

/** Every noun that has an address of its own; what links to others comes after them. */
export const NOUNS: Noun[] = [
  goals,
  milestones,
  reflections,
  attachments,
  studySessions,
  studyBatches,
  resonanceReadings,
  reviews,
  decisions,
  pivots,
  imports,
];

/** Whose address it is, when it is that of one thing or of what belongs to one. */
export const nounOf = (path: string): Noun | undefined => NOUNS.find(({ at }) => path.startsWith(`${at}/{`));
