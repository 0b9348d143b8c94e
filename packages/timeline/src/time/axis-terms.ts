import { termsBetween } from '@ullim/types/honest-date/calendar';
import { dayNumber } from '@ullim/types/honest-date/day';
import { termName } from '@ullim/types/honest-date/format';
import type { AxisTerm, Box, Font, Point, Text } from '../scene.js';
import { axisText, textAtEdge, type AxisContext } from './axis-context.js';
import type { Frame } from './frame.js';

export function termsSeen(context: AxisContext, first: string, last: string): AxisTerm[] {
  const { frame, words } = context;
  // Narrower columns would only flicker.
  if (frame.perDay * 71 < 15) return [];
  let year = '';
  const yearly = frame.orientation === 'down' || frame.strip;
  const terms = termsBetween(first, last, words.calendar).map((term) => {
    const days = { first: dayNumber(term.first), last: dayNumber(term.last) + 1 };
    const length = (days.last - days.first) * frame.perDay;
    return { ...term, days, crowded: length < 11 + context.measure(termName(term, words.locale), FONT) };
  });
  return terms.map((term) => {
    const { days, vacation } = term;
    const from = Math.max(-2, frame.along(days.first));
    const to = Math.min(frame.length + 2, frame.along(days.last));
    const own = term.edtf.slice(0, 4);
    const name = termName(term, words.locale, { year: yearly && own !== year });
    // All seasons have names, or none; and so have all vacations beside their terms.
    const bare = (each: typeof term) => each.crowded && each.vacation === vacation;
    const shown =
      frame.orientation === 'down'
        ? nameDown(name, from, to, context)
        : terms.some(bare)
          ? null
          : nameToTheRight(name, from, to, context, days.first);
    if (shown) year = own;
    return {
      when: term.edtf,
      days,
      box: columnOf(frame, from, to),
      vacation,
      tick: termTick(frame, from),
      name: shown,
    };
  });
}

function columnOf(frame: Frame, from: number, to: number): Box {
  const { lanes } = frame;
  if (frame.strip) return frame.box(from, lanes.to, to - from, 0);
  return frame.box(from, lanes.from, to - from, lanes.to - lanes.from);
}

function termTick(frame: Frame, along: number): readonly [Point, Point] {
  if (frame.orientation === 'down') return [frame.at(along, 0), frame.at(along, frame.size.width)];
  const foot = frame.strip ? frame.lanes.to + 7 : frame.axisDepth;
  return [frame.at(along, frame.strip ? frame.lanes.to : frame.axisDepth - 26), frame.at(along, foot)];
}

function nameToTheRight(
  name: string,
  from: number,
  to: number,
  context: AxisContext,
  begins: number,
): Text | null {
  const { frame, measure, now, todayNumber } = context;
  const width = measure(name, FONT);
  let x = from <= 0 ? frame.margin : Math.max(from + 7, frame.margin);
  // Today's pill stands on the axis; a name moves aside for it.
  if (now && x < now.pill.x + now.pill.width + 6 && x + width > now.pill.x - 6) {
    const before = now.pill.x - 8 - width;
    x = before >= Math.max(from, 0) + 4 ? before : now.pill.x + now.pill.width + 8;
  }
  if (x + width > to - 4) return null;
  const y = frame.strip ? frame.lanes.to + 20 : frame.axisDepth - 10;
  return axisText(name, [x, y], FONT, begins > todayNumber ? 'ink3' : 'ink2');
}

function nameDown(name: string, from: number, to: number, { frame, measure, now }: AxisContext): Text | null {
  const font: Font = { family: 'sans', size: 12, weight: 400 };
  let y = Math.max(from, 0) + 17;
  if (now && Math.abs(y - 4 - (now.pill.y + now.pill.height / 2)) < 22) y = now.pill.y + now.pill.height + 16;
  if (y > to - 4) return null;
  return textAtEdge(name, y, font, 'ink3', frame, measure);
}

/** Where time runs to the right. */
const FONT: Font = { family: 'sans', size: 12.5, weight: 400 };
