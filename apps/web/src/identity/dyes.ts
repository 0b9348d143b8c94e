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

/** `mark` for strings and texture, `text` for names, shapes and numbers, `tint` for the water. */
export type DyeTone = 'mark' | 'text' | 'tint';

/** `'var(--red-bean-text)'`. In templates prefer `data-dye` with the colours `dye`, `dye-text`, `dye-tint`. */
export function dyeColour(dye: Dye, tone: DyeTone): string {
  const name = dye.replace('_', '-');
  return tone === 'mark' ? `var(--${name})` : `var(--${name}-${tone})`;
}
