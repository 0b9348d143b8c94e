import type { Arced } from '../lanes/arcs.js';
import type { Frame } from '../time/frame.js';
import type { Box, Font, Label, Measure } from '../scene.js';
import type { Words } from '../words.js';
import { lookBackId } from '../journey/written.js';
import type { Ground } from './ground.js';
import { shorten } from './shorten.js';

/** What was expected, on the crown of its arc; null when nothing was, or there is no room. */
export function arcWords(
  { decision, begun, level, run, crown }: Arced,
  ground: Ground,
  frame: Frame,
  words: Words,
  measure: Measure,
): Label | null {
  const expectation = decision.choice!.expectation.trim();
  if (expectation === '' || frame.orientation === 'down') return null;
  const font: Font = { family: 'sans', size: 12.5 + frame.ease / 2, weight: 400 };
  const room = Math.min(Math.max(run * 0.86, NARROW), WIDEST, frame.length - 2 * frame.margin);
  const said = shorten(expectation, room - measure(words.quoted(''), font), font, measure);
  if (said === '' || run < SHORTEST) return null;
  const text = words.quoted(said);
  const width = measure(text, font);
  // Of a crown that is not wholly seen they stand over what is seen of it.
  const slack = Math.min(run, 600) * 0.12;
  const [first, last] = [frame.margin + width / 2, frame.length - frame.margin - width / 2];
  const middle = Math.min(Math.max((level.from + level.to) / 2, first), last);
  if (middle < level.from - slack || middle > level.to + slack) return null;
  const tries = [0, -slack, slack].flatMap((aside) =>
    [crown - ABOVE, crown + font.size + BELOW].map((y) => ({ x: middle + aside - width / 2, y })),
  );
  tries.sort((a, b) => a.y - b.y);
  const boxAt = ({ x, y }: { x: number; y: number }): Box => ({
    ...{ x, y: y - font.size, width, height: font.size + 4 },
  });
  const free = (box: Box, air: number) =>
    box.x >= frame.margin / 2 &&
    box.x + box.width <= frame.length - frame.margin / 2 &&
    box.y >= frame.lanes.from + 4 &&
    !ground.texts.hits(box, 3) &&
    !ground.taken.hits(box, 1) &&
    !ground.leaders.hits(box, 3) &&
    !ground.beams.hits(box, 2) &&
    (air === 0 || !ground.shunned.hits(box, air));
  const place = tries.find((each) => free(boxAt(each), 2)) ?? tries.find((each) => free(boxAt(each), 0));
  if (!place) return null;
  const box = boxAt(place);
  ground.texts.add(box);
  return {
    of: { noun: 'expectation', id: begun ? decision.id : lookBackId(decision.id) },
    box,
    texts: [{ text, at: [place.x, place.y], font, colour: 'ink2', halo: true }],
    chip: null,
    leader: null,
  };
}

const WIDEST = 400;
/** Of a short arc they may reach over both ends. */
const NARROW = 180;
const SHORTEST = 96;
const ABOVE = 7;
const BELOW = 4;
