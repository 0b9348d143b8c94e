import type { Box, Label, Point, Text } from './scene.js';

/** The same thing somewhere else on the paper; `by` is how far to the right and how far down. */
export const pointMoved = ([x, y]: Point, [byX, byY]: Point): Point => [x + byX, y + byY];
export const boxMoved = (box: Box, [x, y]: Point): Box => ({ ...box, x: box.x + x, y: box.y + y });
export const textMoved = (text: Text, by: Point): Text => ({ ...text, at: pointMoved(text.at, by) });

export function labelMoved(label: Label, by: Point): Label {
  return {
    ...label,
    box: boxMoved(label.box, by),
    texts: label.texts.map((text) => textMoved(text, by)),
    chip: label.chip && { ...label.chip, box: boxMoved(label.chip.box, by) },
    leader: label.leader && label.leader.map((point) => pointMoved(point, by)),
  };
}
