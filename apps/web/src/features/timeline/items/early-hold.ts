import type { Point, Scene } from '@ullim/timeline/scene';
import type { Hold } from '../drawing/use-gestures';

/**
 * A hand on a plan before what moves it has come: the plan follows as soon as that is there. A hand that was faster has
 * done then what it did; one that held nothing has pulled the paper. Once the picture was moved something else lies
 * where it took hold: then it only pulls the paper, from where it is now.
 */
export function earlyHold(
  at: Point,
  coming: Promise<Hold | null>,
  lies: () => boolean,
  pullPaper: (from: Point, to: Point) => void,
): Hold {
  let last = at;
  let held: Hold = {
    pull: (to) => (last = to),
    letGo: () => void coming.then(() => held.letGo()),
    putBack: () => void coming.then(() => held.putBack()),
  };
  void coming.then((hold) => {
    const inPlace = lies();
    held = (inPlace && hold) || paperFrom(inPlace ? at : last, pullPaper);
    if (inPlace && last !== at) held.pull(last);
  });
  return {
    pull: (to) => held.pull(to),
    letGo: () => held.letGo(),
    putBack: () => held.putBack(),
  };
}

function paperFrom(at: Point, pull: (from: Point, to: Point) => void): Hold {
  let last = at;
  return {
    pull: (to) => {
      pull(last, to);
      last = to;
    },
    letGo: () => {},
    putBack: () => {},
  };
}

/** Whether the bar of a plan is there. */
export function isOnPlan({ plans }: Scene, [x, y]: Point): boolean {
  return plans.some(
    ({ bar }) => x >= bar.x && x <= bar.x + bar.width && y >= bar.y && y <= bar.y + bar.height,
  );
}
