import type { Calendar, Locale } from '@ullim/types/account';
import type { Colour, Font, Measure, Point, Text, Today } from '../scene.js';
import type { Frame } from './frame.js';

export type AxisWords = { today: string; locale: Locale; calendar: Calendar };

/** What all of the axis needs to know; names move aside for today. */
export type AxisContext = {
  frame: Frame;
  words: AxisWords;
  measure: Measure;
  now: Today | null;
  todayNumber: number;
};

export function axisText(words: string, at: Point, font: Font, colour: Colour): Text {
  return { text: words, at, font, colour, halo: false };
}
