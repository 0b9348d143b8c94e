import type { Frame } from './frame.js';
import type { Journey } from './journey.js';
import { shorten } from './labels/shorten.js';
import type { Font, Label, Measure, MilestoneMark, Rack, Text } from './scene.js';
import type { Words } from './words.js';

/** Milestones without dates, side by side on the foot of the drawing; those without room are counted. */
export function rackOf(journey: Journey, frame: Frame, words: Words, measure: Measure): Rack | null {
  const box = frame.rack;
  if (box === null) return null;
  const font: Font = { family: 'sans', size: frame.orientation === 'right' ? 12.5 : 13, weight: 400 };
  const y = box.y + box.height / 2 + 4.5;
  const name: Text = { text: words.sometime, at: [14, y], font, colour: 'ink3', halo: false };
  const marks: MilestoneMark[] = [];
  const labels: Label[] = [];
  let x = 14 + measure(words.sometime, font) + 22;
  for (const { milestone, goal } of journey.sometime) {
    const title = shorten(milestone.title || words.untitled, 150, font, measure);
    const width = 16 + measure(title, font);
    const left = journey.sometime.length - marks.length - 1;
    const reserved = left > 0 ? 12 + measure(moreOf(left), font) : 0;
    if (x + width + reserved > box.width - 14) break;
    const solid = milestone.status === 'done' || milestone.status === 'under_way';
    marks.push({
      noun: 'milestone',
      id: milestone.id,
      kind: milestone.details.kind,
      dye: goal?.dye ?? null,
      solid,
      faint: milestone.status === 'set_aside',
      at: [x + 5, y - 4.5],
      laneId: goal?.id ?? 'none',
      scale: 0.78,
    });
    labels.push({
      of: { noun: 'milestone', id: milestone.id },
      box: { x: x + 16, y: y - 13, width: width - 16, height: 18 },
      texts: [{ text: title, at: [x + 16, y], font, colour: 'ink2', halo: false }],
      chip: null,
      leader: null,
    });
    x += width + 20;
  }
  const left = journey.sometime.length - marks.length;
  const more: Text | null =
    left > 0 ? { text: moreOf(left), at: [x - 4, y], font, colour: 'ink3', halo: false } : null;
  return { box, name, marks, labels, more };
}

function moreOf(count: number): string {
  return `+${count}`;
}
