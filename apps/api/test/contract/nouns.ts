import type { Noun } from './noun.js';
import { goals } from './nouns/goals.js';
import { milestones } from './nouns/milestones.js';
import { reflections } from './nouns/reflections.js';

/** Every noun that has an address of its own; what links to others comes after them. */
export const NOUNS: Noun[] = [goals, milestones, reflections];
