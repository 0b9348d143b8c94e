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

/** At the right edge of a phone's lanes. */
export function tickAt(along: number, length: number, frame: Frame): [Point, Point] {
  const edge = frame.size.width - frame.end.edge;
  return [frame.at(along, edge - length), frame.at(along, edge)];
}

/** Right-aligned at the edge of a phone; where lanes lie under it, with paper around its letters. */
export function textAtEdge(
  words: string,
  y: number,
  font: Font,
  colour: Colour,
  frame: Frame,
  measure: Measure,
): Text {
  const x = frame.size.width - frame.end.words - measure(words, font);
  return { ...axisText(words, [x, y], font, colour), halo: x < frame.column.x };
}

export function axisText(words: string, at: Point, font: Font, colour: Colour): Text {
  return { text: words, at, font, colour, halo: false };
}
