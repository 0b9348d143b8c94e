import type { Frame } from '../time/frame.js';
import type { Box, Label, Measure } from '../scene.js';
import { isClear } from './clear.js';
import type { Ground } from './ground.js';
import type { Wish } from './wish.js';

/** Two short lines right under their mark, which needs no leader then; null where they have no room. */
export function labelUnder(wish: Wish, ground: Ground, frame: Frame, measure: Measure): Label | null {
  const { centre, reach } = ground.edges[wish.lane]!;
  const [x, y] = wish.from.at;
  const small = { family: 'sans', size: 11.5 + frame.ease / 2, weight: 400 } as const;
  const lines = [
    { text: wish.parts[0]!.title, font: wish.font, colour: wish.colour },
    ...(wish.below ? [{ text: wish.below, font: small, colour: 'ink3' as const }] : []),
  ].map((line) => ({ ...line, width: measure(line.text, line.font) }));
  const width = Math.max(...lines.map((line) => line.width));
  const top = Math.max(centre + reach(x - width / 2, x + width / 2).down, y + wish.from.radius) + 3;
  if (top > y + wish.from.radius + FARTHEST) return null;
  const middle = Math.min(Math.max(x, width / 2 + 6), frame.length - width / 2 - 6);
  if (Math.abs(middle - x) > width / 2) return null;
  const height = LINE * lines.length + 3;
  const box: Box = { x: middle - width / 2, y: top, width, height };
  if (box.y + box.height > frame.lanes.to - 2) return null;
  if (!isClear(box, ground) || ground.shunned.hits(box, 2)) return null;
  ground.texts.add(box);
  return {
    of: wish.of,
    box,
    texts: lines.map(({ text, font, colour, width: own }, index) => ({
      ...{ text, at: [middle - own / 2, top + LINE * (index + 1) - 3] as const, font, colour, halo: true },
    })),
    chip: null,
    leader: null,
  };
}

const LINE = 15;
const FARTHEST = 26;
