import type { Stance } from '@ullim/types/goal';

export type { Stance };

export const STANCES = [
  'exploring',
  'pursuing',
  'paused',
  'set_aside',
  'reached',
] as const satisfies readonly Stance[];
