import type { Journey } from '@ullim/timeline/journey/journey';
import type { Orientation, Size, Window } from '@ullim/timeline/scene';

/** What the drawing shows now. */
export type Seen = {
  journey: Journey;
  window: Window;
  size: Size;
  orientation: Orientation;
  margin: number;
};
