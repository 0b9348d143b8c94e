import type { Dye } from '@ullim/types/goal';
import type { Colour, Font, HouseColour } from '../scene.js';

/** Resolved colours and font families: the only things a scene leaves open. */
export type Ink = Record<HouseColour, string> & {
  dyes: Record<Dye, { mark: string; text: string; tint: string }>;
  /** CSS font families, with their fallbacks. */
  fonts: Record<Font['family'], string>;
};

export function colourOf(ink: Ink, colour: Colour): string {
  const dot = colour.indexOf('.');
  if (dot === -1) return ink[colour as HouseColour];
  return ink.dyes[colour.slice(0, dot) as Dye][colour.slice(dot + 1) as 'mark' | 'text' | 'tint'];
}

export function cssFont(ink: Ink, { family, size, weight }: Font): string {
  return `${weight} ${size}px ${ink.fonts[family]}`;
}
