import type { Frame } from '../time/frame.js';
import { NO_GOAL, type Journey } from '../journey/journey.js';
import { hasHappened } from '../journey/milestone-date.js';
import { shorten } from '../labels/shorten.js';
import type { LayoutOptions } from '../laying-out.js';
import type { Font, Label, Measure, MilestoneMark, More, Point, Rack, Text } from '../scene.js';
import type { Words } from '../words.js';

/** Milestones without dates, side by side in the row at the foot of the drawing; those without room are counted. */
export function rackOf(
  row: Rack,
  journey: Journey,
  frame: Frame,
  { words, measure }: Pick<LayoutOptions, 'words' | 'measure'>,
): Rack {
  if (journey.sometime.length === 0) return row;
  const { box } = row;
  const { margin } = frame;
  const end = frame.rack?.end ?? 0;
  const font: Font = { family: 'sans', size: frame.orientation === 'right' ? 12.5 : 13, weight: 400 };
  const y = box.y + box.height / 2 + 4.5;
  const marks: MilestoneMark[] = [];
  const labels: Label[] = [];
  const name: Text = { text: words.sometime, at: [margin, y], font, colour: 'ink3', halo: false };
  let x = margin + measure(words.sometime, font) + 22;
  const room = box.width - margin - (end > 0 ? end + MARK : 0) - x;
  const titles = titlesWithin(journey, room, font, words, measure);
  for (const [index, title] of titles.entries()) {
    const { milestone, goal } = journey.sometime[index]!;
    const width = measure(title, font);
    marks.push({
      noun: 'milestone',
      id: milestone.id,
      kind: milestone.details.kind,
      dye: goal?.dye ?? null,
      solid: hasHappened(milestone),
      faint: milestone.status === 'set_aside',
      at: [x + 5, y - 4.5],
      laneId: goal?.id ?? NO_GOAL,
      scale: 0.78,
    });
    labels.push({
      of: { noun: 'milestone', id: milestone.id },
      box: { x: x + MARK, y: y - 13, width, height: 18 },
      texts: [{ text: title, at: [x + MARK, y], font, colour: 'ink2', halo: false }],
      chip: null,
      leader: null,
    });
    x += MARK + width + BETWEEN;
  }
  const left = journey.sometime.slice(marks.length).map(({ milestone }) => milestone.id);
  return { box, name, marks, labels, more: left.length > 0 ? moreAt([x - 4, y], left, font, measure) : null };
}

function moreAt([x, y]: Point, ids: string[], font: Font, measure: Measure): More {
  const text = moreOf(ids.length);
  return {
    ...{ id: 'more', ids },
    box: { x: x - AIR, y: y - 13, width: measure(text, font) + 2 * AIR, height: 18 },
    count: { text, at: [x, y], font: { ...font, weight: 500 }, colour: 'ink2', halo: false },
  };
}

/** The titles that find room, whole when all of them do; otherwise the long ones give way to the short. */
function titlesWithin(
  { sometime }: Journey,
  room: number,
  font: Font,
  words: Words,
  measure: Measure,
): string[] {
  const titles: string[] = [];
  const widths: number[] = [];
  let least = 0;
  for (const { milestone } of sometime) {
    const title = shorten(milestone.title || words.untitled, room, font, measure);
    const width = measure(title, font);
    const left = sometime.length - titles.length - 1;
    const reserved = left > 0 ? BETWEEN + measure(moreOf(left), font) : 0;
    const taken = MARK + Math.min(width, LEAST) + (titles.length > 0 ? BETWEEN : 0);
    // The first is shown in however little room.
    if (titles.length > 0 ? least + taken + reserved > room : room < MARK + LEAST / 3 + reserved) break;
    titles.push(title);
    widths.push(width);
    least += taken;
  }
  const left = sometime.length - titles.length;
  const more = left > 0 ? BETWEEN + measure(moreOf(left), font) : 0;
  const forWords = room - more - titles.length * MARK - Math.max(0, titles.length - 1) * BETWEEN;
  const longest = sharedLength(widths, forWords);
  return titles.map((title, index) =>
    widths[index]! <= longest ? title : shorten(title, longest, font, measure),
  );
}

/** No text longer than this: then all of them fill the room and no more. */
function sharedLength(widths: readonly number[], room: number): number {
  let rest = room;
  const ascending = [...widths].sort((a, b) => a - b);
  for (const [index, width] of ascending.entries()) {
    const share = rest / (ascending.length - index);
    if (width > share) return share;
    rest -= width;
  }
  return Infinity;
}

function moreOf(count: number): string {
  return `+${count}`;
}

const MARK = 16;
const BETWEEN = 20;
const LEAST = 130;
/** Beside the count, which is narrow for a hand. */
const AIR = 5;
