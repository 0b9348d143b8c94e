import type { FollowEvent } from './state';

/**
 * What a key means while one follows the journey. Fields and what floats keep their keys, a button its space bar, and the
 * drawing its arrows, which move it.
 */
export function followByKey(event: KeyboardEvent, caption: Element | null): FollowEvent | null {
  const { target, key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof Element)) return null;
  if (target.closest(KEEPS_ITS_KEYS)) return null;
  if (key === 'Escape') return { type: 'ended' };
  if (key === ' ') return target.closest('a, button') ? null : { type: 'played_or_paused' };
  if (target !== document.body && !caption?.contains(target)) return null;
  if (key === 'ArrowLeft') return { type: 'back' };
  return key === 'ArrowRight' ? { type: 'forward' } : null;
}

const KEEPS_ITS_KEYS = 'input, textarea, select, [role="dialog"], [role="menu"], [role="listbox"]';
