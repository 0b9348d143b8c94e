import type { Lane } from '../journey/journey.js';
import type { Colour, Font, Label } from '../scene.js';

/** The name of a lane in its place. */
export type Named = Omit<Label, 'of'>;

export function nameFont(lane: Lane, size: number): Font {
  return lane.goal ? { family: 'serif', size, weight: 700 } : { family: 'sans', size: 12.5, weight: 500 };
}

export function nameColour(lane: Lane): Colour {
  return lane.goal ? `${lane.goal.dye}.text` : 'ink3';
}
