import type { Window } from '@ullim/timeline/scene';
import { usePreferredReducedMotion } from '@vueuse/core';
import { onScopeDispose } from 'vue';

/** Moves the window from where it is, smoothly where motion is allowed; the next movement takes over from the last. */
export function useGlide(read: () => Window, write: (window: Window) => void) {
  const motion = usePreferredReducedMotion();
  let frame = 0;
  let aim: Window | null = null;

  function stop() {
    cancelAnimationFrame(frame);
    [frame, aim] = [0, null];
  }

  function glideTo(to: Window, then: () => void = () => {}, pace: Pace = QUICK) {
    stop();
    if (motion.value === 'reduce') {
      write(to);
      return then();
    }
    const from = read();
    aim = to;
    let begun = 0;
    const step = (now: number) => {
      begun ||= now;
      const part = Math.min(1, (now - begun) / pace.duration);
      write(part === 1 ? to : between(from, to, pace.ease(part)));
      if (part < 1) frame = requestAnimationFrame(step);
      else {
        stop();
        then();
      }
    };
    frame = requestAnimationFrame(step);
  }

  /** Goes on from a flick, `speed` in days a millisecond, slower and slower. */
  function coast(speed: number, move: (days: number) => void, least: number) {
    stop();
    if (motion.value === 'reduce' || Math.abs(speed) < least) return;
    let last = performance.now();
    const step = (now: number) => {
      const elapsed = Math.min(64, now - last);
      last = now;
      move(speed * elapsed);
      speed *= Math.exp(-elapsed / 180);
      frame = Math.abs(speed) > least / 4 ? requestAnimationFrame(step) : 0;
    };
    frame = requestAnimationFrame(step);
  }

  onScopeDispose(stop);
  return { glideTo, coast, stop, gliding: () => frame !== 0, aim: () => aim ?? read() };
}

/** The length changes by ratio, so that zooming looks even. */
export function between(from: Window, to: Window, part: number): Window {
  const [a, b] = [from.last - from.first, to.last - to.first];
  if (Math.abs(a - b) < 1e-6) {
    const first = from.first + (to.first - from.first) * part;
    return { first, last: first + a };
  }
  const length = a * (b / a) ** part;
  const along = (length - a) / (b - a);
  const first = from.first + (to.first - from.first) * along;
  return { first, last: first + length };
}

/** How long a movement takes (ms), and how it comes and goes. */
export type Pace = { duration: number; ease: (part: number) => number };

const QUICK: Pace = { duration: 280, ease: (part) => 1 - (1 - part) ** 3 };
/** From chapter to chapter. */
export const CALM: Pace = {
  duration: 900,
  ease: (part) => (part < 0.5 ? 4 * part ** 3 : 1 - 4 * (1 - part) ** 3),
};
