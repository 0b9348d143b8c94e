import type { Orientation, Point } from '@ullim/timeline/scene';
import { useEventListener } from '@vueuse/core';
import { ref, type Ref } from 'vue';

export type Moves = {
  orientation: () => Orientation;
  /** Pixels the paper is pulled by, along time and across it. Across answers whether there was room to move. */
  pull: (along: number) => void;
  pullAcross: (across: number) => boolean;
  /** About a place, as pixels along time. */
  zoom: (factor: number, along: number) => void;
  /** Let go while moving: pixels a millisecond. */
  flick: (speed: number) => void;
  grasp: () => void;
  /** What lies at a place and is pulled instead of the paper, or null. */
  takeHold?: (at: Point, finger: boolean) => Hold | null;
  /** The mouse is here; null when it is gone or pulls. */
  point: (at: Point | null) => void;
};

/** Something on the paper that follows a hand. */
export type Hold = {
  pull: (to: Point) => void;
  letGo: () => void;
  putBack: () => void;
};

/** Mouse, trackpad and fingers on the drawing, as moves of the paper. */
export function useGestures(
  paper: Readonly<Ref<HTMLElement | null>>,
  moves: Moves,
): { pulling: Ref<boolean>; byFinger: () => boolean } {
  const pulling = ref(false);
  let byFinger = false;
  const fingers = new Map<number, Finger>();
  let moved = false;

  const right = () => moves.orientation() === 'right';
  const placeOf = (event: MouseEvent): Point => {
    const { left, top } = paper.value!.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };
  const along = ([x, y]: Point) => (right() ? x : y);
  const across = ([x, y]: Point) => (right() ? y : x);

  // A pull by a finger is followed by no click. What lies on the paper keeps presses to itself, and hears them later.
  useEventListener(paper, 'pointerdown', () => (moved = fingers.size > 0), { capture: true });

  useEventListener(paper, 'pointerdown', (event) => {
    byFinger = event.pointerType === 'touch';
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    const at = placeOf(event);
    const alone = fingers.size === 0;
    const hold = (alone && moves.takeHold?.(at, byFinger)) || null;
    if (!alone) putBackAll();
    fingers.set(event.pointerId, { begun: at, at, time: event.timeStamp, speed: 0, hold });
    moves.grasp();
  });

  useEventListener(paper, 'pointermove', (event) => {
    const at = placeOf(event);
    // The button was let go where the page does not hear of it.
    if (event.pointerType === 'mouse' && event.buttons === 0) letGo(event);
    const finger = fingers.get(event.pointerId);
    if (!finger) {
      if (event.pointerType === 'mouse') moves.point(at);
      return;
    }
    if (fingers.size === 2) pinch(finger, at);
    else if (finger.hold) pullHold(finger.hold, finger, at, event);
    else if (fingers.size === 1) drag(finger, at, event);
    finger.at = at;
  });

  function pullHold(hold: Hold, { begun }: Finger, at: Point, event: PointerEvent) {
    if (!moved) {
      if (distance(at, begun) < SLACK) return;
      moved = true;
      paper.value!.setPointerCapture(event.pointerId);
      if (event.pointerType === 'mouse') moves.point(null);
    }
    hold.pull(at);
  }

  function putBackAll() {
    for (const finger of fingers.values()) {
      finger.hold?.putBack();
      finger.hold = null;
    }
  }

  function drag(finger: Finger, at: Point, event: PointerEvent) {
    if (!pulling.value) {
      if (distance(at, finger.begun) < SLACK) return;
      moved = pulling.value = true;
      paper.value!.setPointerCapture(event.pointerId);
      moves.point(null);
    }
    const pixels = along(at) - along(finger.at);
    const elapsed = Math.max(1, event.timeStamp - finger.time);
    finger.speed = 0.6 * (pixels / elapsed) + 0.4 * finger.speed;
    finger.time = event.timeStamp;
    moves.pull(pixels);
    if (event.pointerType === 'mouse') moves.pullAcross(across(at) - across(finger.at));
  }

  function pinch(finger: Finger, at: Point) {
    const other = [...fingers.values()].find((one) => one !== finger)!;
    const before = distance(finger.at, other.at);
    const after = distance(at, other.at);
    const middle = (along(at) + along(other.at)) / 2;
    moved = pulling.value = true;
    moves.pull(middle - (along(finger.at) + along(other.at)) / 2);
    if (before > 1) moves.zoom(after / before, middle);
  }

  function letGo(event: PointerEvent) {
    const finger = fingers.get(event.pointerId);
    fingers.delete(event.pointerId);
    if (event.type === 'pointerup') finger?.hold?.letGo();
    else finger?.hold?.putBack();
    if (!finger || fingers.size > 0) return;
    const rested = event.timeStamp - finger.time > 60;
    if (pulling.value && event.type === 'pointerup' && !rested) moves.flick(finger.speed);
    pulling.value = false;
  }
  // Beside the drawing, too: until it is clear that one pulls, the pointer is not captured.
  useEventListener('pointerup', letGo);
  useEventListener('pointercancel', letGo);
  useEventListener(paper, 'pointerleave', (event) => {
    if (event.pointerType === 'mouse' && !pulling.value) moves.point(null);
  });

  // What was a pull is no click; a key may press meanwhile.
  useEventListener(
    paper,
    'click',
    (event) => {
      if (!moved || event.detail === 0) return;
      moved = false;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );

  useEventListener(
    paper,
    'wheel',
    (event) => {
      const [x, y] = [pixelsOf(event.deltaX, event), pixelsOf(event.deltaY, event)];
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        moves.grasp();
        // A pinch on a trackpad comes as small steps, a notch of a wheel as a large one.
        moves.zoom(Math.exp(-Math.max(-60, Math.min(60, y)) * 0.008), along(placeOf(event)));
        return;
      }
      const [time, lanes] = right() && !event.shiftKey ? [x, y] : right() ? [x || y, 0] : [y, x];
      const pagesLonger = document.documentElement.scrollHeight > innerHeight + 1;
      if (Math.abs(time) >= Math.abs(lanes)) pullBy(time, event);
      else if (right() && !moves.pullAcross(-lanes) && !pagesLonger) pullBy(lanes, event);
      else if (right() && !pagesLonger) event.preventDefault();
    },
    { passive: false },
  );

  function pullBy(pixels: number, event: WheelEvent) {
    event.preventDefault();
    moves.grasp();
    moves.pull(-pixels);
  }

  return {
    pulling,
    /** Whether it was a finger that pressed last. Not every browser says so of a click. */
    byFinger: () => byFinger,
  };
}

type Finger = { begun: Point; at: Point; time: number; speed: number; hold: Hold | null };

const distance = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);
const pixelsOf = (delta: number, { deltaMode }: WheelEvent) =>
  deltaMode === WheelEvent.DOM_DELTA_LINE
    ? delta * 18
    : deltaMode === WheelEvent.DOM_DELTA_PAGE
      ? delta * 400
      : delta;

/** A hand trembles by so much without meaning to pull. */
const SLACK = 4;
