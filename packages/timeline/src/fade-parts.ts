import type { Fade } from './scene.js';

/** A stretch of a fade on whole pixels along its axis; `alpha` where it is the same all over. */
export type FadePart = { from: number; to: number; alpha: number | null };

/** Where a fade is even and where it is not; before its beginning and after its end it stays as it is there. */
export function partsOf({ from, to, stops }: Fade): FadePart[] {
  const axis = from[0] === to[0] ? 1 : 0;
  const place = (offset: number) => from[axis] + offset * (to[axis] - from[axis]);
  const parts: FadePart[] = [];
  const add = (end: number, alpha: number | null) => {
    const last = parts[parts.length - 1];
    if (last && last.to >= end) return;
    if (last?.alpha === alpha) last.to = end;
    else parts.push({ from: last?.to ?? -Infinity, to: end, alpha });
  };
  for (const [index, [offset, alpha]] of stops.entries()) {
    const before = stops[index - 1];
    if (!before || before[1] === alpha) add(Math.floor(place(offset)), alpha);
    else add(Math.ceil(place(offset)), null);
  }
  const last = stops[stops.length - 1];
  if (last) add(Infinity, last[1]);
  return parts;
}
