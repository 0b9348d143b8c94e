import { clamp } from '../clamp.js';
import type { Arced } from '../lanes/arcs.js';
import type { Frame } from '../time/frame.js';
import type { Box, Font, Label, Measure, Point } from '../scene.js';
import type { Words } from '../words.js';
import { lookBackId } from '../journey/written.js';
import { isClear } from './clear.js';
import type { Ground } from './ground.js';
import { shorten } from './shorten.js';

/** What was expected, on the crown of its arc, less of it where there is less room; null when nothing was, or there is none. */
export function arcWords(
  arced: Arced,
  ground: Ground,
  frame: Frame,
  words: Words,
  measure: Measure,
): Label | null {
  const { decision, begun, run } = arced;
  const expectation = decision.choice!.expectation.trim();
  if (expectation === '' || frame.orientation === 'down' || run < SHORTEST) return null;
  const font: Font = { family: 'sans', size: 12.5 + frame.ease / 2, weight: 400 };
  const room = Math.min(Math.max(run * 0.86, NARROW), WIDEST, frame.length - 2 * frame.margin);
  for (const part of [1, 0.85, 0.7, 0.6, 0.5]) {
    const said = shorten(expectation, room * part - measure(words.quoted(''), font), font, measure);
    if (said === '') return null;
    const text = words.quoted(said);
    const placed = placeOn(arced, measure(text, font), font, ground, frame);
    if (!placed) continue;
    ground.texts.add(placed.box);
    return {
      of: { noun: 'expectation', id: begun ? decision.id : lookBackId(decision.id) },
      box: placed.box,
      texts: [{ text, at: placed.at, font, colour: 'ink2', halo: true }],
      chip: null,
      leader: null,
    };
  }
  return null;
}

function placeOn(
  { level, run, crown }: Arced,
  width: number,
  { size }: Font,
  ground: Ground,
  frame: Frame,
): { box: Box; at: Point } | null {
  // Of a crown that is not wholly seen they stand over what is seen of it.
  const slack = Math.min(run, 600) * 0.12;
  const [first, last] = [frame.margin + width / 2, frame.length - frame.margin - width / 2];
  const middle = clamp((level.from + level.to) / 2, first, last);
  if (middle < level.from - slack || middle > level.to + slack) return null;
  const places = [crown - ABOVE, crown + size + BELOW].flatMap((y) =>
    [0, -slack, slack].map((aside) => {
      const x = middle + aside - width / 2;
      return { box: { x, y: y - size, width, height: size + 4 }, at: [x, y] as const };
    }),
  );
  const free = places.filter(({ box }) => {
    const inside = box.x >= frame.margin / 2 && box.x + width <= frame.length - frame.margin / 2;
    return inside && box.y >= frame.lanes.from + 4 && isClear(box, ground);
  });
  return free.find(({ box }) => !ground.shunned.hits(box, 2)) ?? free[0] ?? null;
}

const WIDEST = 400;
/** Of a short arc they may reach over both ends. */
const NARROW = 180;
const SHORTEST = 96;
const ABOVE = 7;
const BELOW = 4;
