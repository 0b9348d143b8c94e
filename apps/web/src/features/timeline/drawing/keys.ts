import type { Orientation } from '@ullim/timeline/scene';
import { matches } from '@/lib/shortcut';
import type { MovesInTime } from './use-moves';

/** Whether the key moved anything. */
export function moveByKey(event: KeyboardEvent, orientation: Orientation, moves: MovesInTime): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  // With Shift a sign is another; arrows and their like choose text.
  if (event.shiftKey && event.key.length > 1) return false;
  const [back, on] = orientation === 'right' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
  const acts: Record<string, () => void> = {
    [back!]: () => moves.step(-STEP),
    [on!]: () => moves.step(STEP),
    '+': moves.closer,
    '=': moves.closer,
    '-': moves.farther,
    _: moves.farther,
    '0': moves.all,
    Home: moves.toBeginning,
    End: moves.toEnd,
    PageUp: () => moves.step(-1),
    PageDown: () => moves.step(1),
  };
  const letters = { t: moves.toTermOrBack, y: moves.toYearOrBack };
  const act = acts[event.key] ?? Object.entries(letters).find(([letter]) => matches(event, letter))?.[1];
  act?.();
  return act !== undefined;
}

const STEP = 0.18;
