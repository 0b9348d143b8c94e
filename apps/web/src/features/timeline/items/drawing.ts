import type { Journey } from '@ullim/timeline/journey/journey';
import type { Orientation, Point, Window } from '@ullim/timeline/scene';
import type { Ref } from 'vue';
import type { Moved } from '../drawing/sight';
import type { Hold } from '../drawing/use-gestures';
import type { MovesInTime } from '../drawing/use-moves';
import type { River } from '../drawing/use-river';

/** The drawing, as what lies on it needs it. */
export type Drawing = {
  /** All of it, and what of it lies on the bands. */
  journey: Ref<Journey>;
  drawn: Ref<Journey>;
  river: River;
  moves: MovesInTime;
  /** Whether the key moved anything in time. */
  moveBy: (event: KeyboardEvent) => boolean;
  chosen: Ref<Window | null>;
  paper: Readonly<Ref<HTMLElement | null>>;
  scroller: Readonly<Ref<HTMLElement | null>>;
  /** Where the mouse is while it pulls nothing. */
  mouse: Ref<Point | null>;
  pulling: Readonly<Ref<boolean>>;
  /** Whether it was a finger that pressed last. */
  byFinger: () => boolean;
};

/** What lies on the drawing, as the drawing needs it. */
export type OnDrawing = {
  /** With a plan in a hand: brings it there in a picture. */
  moved: () => Moved | null;
  /** What keeps its ring and its card while the paper moves under it. */
  heldIds: () => ReadonlySet<string>;
  takeHold: (at: Point, finger: boolean) => Hold | null;
  point: (at: Point | null) => void;
  click: (event: MouseEvent) => void;
  clickTwice: (event: MouseEvent) => void;
  /** Whether the key meant something here. */
  press: (event: KeyboardEvent) => boolean;
  /** How the paper looks under the mouse, and what is said of it. */
  cursor: Ref<string | undefined>;
  title: Ref<string | undefined>;
  /** What keys depend on: which way time runs, and whether there are more lanes than room. */
  orientation: Ref<Orientation>;
  moreLanes: Ref<boolean>;
};
