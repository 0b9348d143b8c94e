import type { Fade, Point } from '../scene.js';

/** A stretch of a fade, on whole pixels along its axis: `alpha` where it is even, else `fade` from one end to the other. */
export type FadePart = { from: number; to: number } & (
  { alpha: number; fade: null } | { alpha: null; fade: Fade }
);

/** Before its beginning and after its end a fade stays as it is there. */
export function partsOf({ from, to, stops }: Fade): FadePart[] {
  const axis = from[0] === to[0] ? 1 : 0;
  const place = (offset: number) => from[axis] + offset * (to[axis] - from[axis]);
  const point = (offset: number): Point => (axis === 0 ? [place(offset), 0] : [0, place(offset)]);
  const parts: FadePart[] = [];
  const end = () => parts[parts.length - 1]?.to ?? -Infinity;
  const addEven = (until: number, alpha: number) => {
    const last = parts[parts.length - 1];
    if (last?.alpha === alpha) last.to = Math.max(last.to, until);
    else if (until > end()) parts.push({ from: end(), to: until, alpha, fade: null });
  };
  for (const [index, [offset, alpha]] of stops.entries()) {
    const before = stops[index - 1];
    const until = Math.round(place(offset));
    if (!before || before[1] === alpha) addEven(until, alpha);
    else if (until > end()) {
      const ends: Fade['stops'] = [
        [0, before[1]],
        [1, alpha],
      ];
      const fade: Fade = { from: point(before[0]), to: point(offset), stops: ends };
      parts.push({ from: end(), to: until, alpha: null, fade });
    }
  }
  const last = stops[stops.length - 1];
  if (last) addEven(Infinity, last[1]);
  return parts;
}
