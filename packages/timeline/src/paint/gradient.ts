import type { Blend, Paint } from './shapes.js';

/** What both painters make of a fade or a blend; null for a plain colour. */
export function gradientOf({ colour, fade, blend }: Paint): Blend | null {
  if (blend) return blend;
  if (!fade) return null;
  return {
    from: fade.from,
    to: fade.to,
    stops: fade.stops.map(([offset, alpha]) => ({ offset, colour, alpha })),
  };
}
