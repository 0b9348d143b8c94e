import type { Dye } from '@ullim/types/goal';

export type { Dye };

/** The ten dyes of look.md, in the order they are given to goals. */
export const DYES = [
  'persimmon',
  'indigo',
  'pine',
  'plum',
  'ochre',
  'sky',
  'mugwort',
  'red_bean',
  'aubergine',
  'ink_stone',
] as const satisfies readonly Dye[];
