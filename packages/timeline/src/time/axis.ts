import type { Axis, Measure, Today } from '../scene.js';
import type { AxisContext, AxisWords } from './axis-context.js';
import { fineTicks } from './axis-fine.js';
import { termsSeen } from './axis-terms.js';
import { yearsSeen } from './axis-years.js';
import { dayWithin } from './day-within.js';
import { STRIP_AXIS, type Frame } from './frame.js';
import { asideForTerms, todayOf } from './today-pill.js';

export function axisOf(
  frame: Frame,
  today: number,
  words: AxisWords,
  measure: Measure,
): { axis: Axis; today: Today | null } {
  const { first, last } = frame.window;
  const days = { first: dayWithin(Math.floor(first)), last: dayWithin(Math.ceil(last)) };
  const termsBeside = (now: Today | null) =>
    termsSeen({ frame, words, measure, now, todayNumber: today }, days.first, days.last);
  const { now, terms } = asideForTerms(todayOf(frame, today, words, measure), termsBeside, frame, measure);
  const context: AxisContext = { frame, words, measure, now, todayNumber: today };
  const ground =
    frame.orientation === 'down'
      ? null
      : frame.strip
        ? { x: 0, y: frame.lanes.to, width: frame.size.width, height: STRIP_AXIS }
        : { x: 0, y: 0, width: frame.size.width, height: frame.axisDepth };
  return {
    today: now,
    axis: {
      ground,
      terms,
      years: yearsSeen(context, days.first, days.last),
      fine: fineTicks(context, terms, days.first, days.last),
    },
  };
}
