import { breakLines } from '../labels/break-lines.js';
import { legendOf, type LegendEntry, type LegendWords } from './legend.js';
import type { Font, Measure, Orientation, Point, Scene, Size, Text } from '../scene.js';

/** A scene as it leaves the app: under a title, over what its shapes mean. As data, like the scene. */
export type Sheet = {
  size: Size;
  title: Text[];
  scene: Scene;
  /** Where the upper left corner of the scene lies. */
  sceneAt: Point;
  legend: LegendEntry[];
};

export type SheetOptions = { title: string; words: LegendWords; measure: Measure; margin?: number };

/** An empty title leaves no room for one, and neither does a legend of nothing. */
export function sheetOf(scene: Scene, { title, words, measure, margin = 24 }: SheetOptions): Sheet {
  const { width, height } = scene.size;
  const room = Math.max(0, width - 2 * margin);
  const font = titleFont(scene.orientation);
  const line = Math.round(font.size * 1.36);
  const lines = breakLines(title, 2, room, font, measure).filter((text) => text !== '');
  const head = lines.length > 0 ? ABOVE + lines.length * line + BELOW : 0;
  const legend = legendOf(scene, words, { x: margin, y: head + height, width: room }, measure);
  return {
    size: { width, height: Math.ceil(head + height + legend.height) },
    title: lines.map((text, index) => ({
      text,
      at: [margin, ABOVE + index * line + font.size],
      font,
      colour: 'ink',
      halo: false,
    })),
    scene,
    sceneAt: [0, head],
    legend: legend.entries,
  };
}

export function titleFont(orientation: Orientation): Font {
  return { family: 'serif', size: orientation === 'right' ? 28 : 22, weight: 400 };
}

const ABOVE = 22;
const BELOW = 12;
