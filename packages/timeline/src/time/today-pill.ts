import { dayFromNumber } from '@ullim/types/honest-date/day';
import { formatDay } from '@ullim/types/honest-date/format';
import { clamp } from '../clamp.js';
import type { AxisTerm, Font, Measure, Text, Today } from '../scene.js';
import type { AxisWords } from './axis-context.js';
import type { Frame } from './frame.js';

export function todayOf(frame: Frame, today: number, words: AxisWords, measure: Measure): Today | null {
  const along = frame.along(today + 0.5);
  if (along < 0 || along > frame.length) return null;
  const name = `${words.today} ${formatDay(dayFromNumber(today), words.locale)}`;
  const width = measure(name, FONT);
  if (frame.orientation === 'down') {
    const y = clamp(along, 13, frame.length - 13);
    const pill = { x: frame.column.x, y: y - 12, width: width + 24, height: 24 };
    return {
      line: [frame.at(along, 0), frame.at(along, frame.size.width)],
      pill,
      name: written(name, pill.x, y + 4.5),
    };
  }
  const edge = frame.strip ? 0 : 4;
  const x = clamp(along - width / 2 - 12, edge, frame.size.width - width - 24 - edge);
  const top = frame.strip ? frame.lanes.to + 4 : frame.axisDepth - 27;
  return {
    line: [frame.at(along, frame.lanes.from + (frame.strip ? 24 : 0)), frame.at(along, frame.lanes.to)],
    pill: { x, y: top, width: width + 24, height: 24 },
    name: written(name, x, top + 16.5),
  };
}

/** The pill of an axis to the right moves along its line when otherwise a term would lose its name to it. */
export function asideForTerms(
  now: Today | null,
  termsBeside: (now: Today | null) => AxisTerm[],
  frame: Frame,
  measure: Measure,
): { now: Today | null; terms: AxisTerm[] } {
  const terms = termsBeside(now);
  if (!now || frame.orientation === 'down') return { now, terms };
  const free = termsBeside(null);
  let best = { now, terms };
  if (namedOf(terms) === namedOf(free)) return best;
  for (const x of placesFor(now, free, frame, measure)) {
    const moved: Today = {
      ...now,
      pill: { ...now.pill, x },
      name: written(now.name.text, x, now.name.at[1]),
    };
    const around = termsBeside(moved);
    if (namedOf(around) > namedOf(best.terms)) best = { now: moved, terms: around };
  }
  return best;
}

/** Where it leaves room for the name of a term under it, the nearest first. */
function placesFor({ pill, line }: Today, terms: readonly AxisTerm[], frame: Frame, measure: Measure) {
  const at = line[0][0];
  return terms
    .flatMap(({ name, box }): number[] => {
      if (!name) return [];
      const width = measure(name.text, name.font);
      return [box.x + box.width - 4 - width - 8 - pill.width, name.at[0] + width + 8];
    })
    .filter((x) => x >= 4 && x + pill.width <= frame.size.width - 4)
    .filter((x) => x <= at - UNDER && x + pill.width >= at + UNDER)
    .sort((a, b) => Math.abs(a - pill.x) - Math.abs(b - pill.x));
}

const namedOf = (terms: readonly AxisTerm[]) => terms.filter(({ name }) => name !== null).length;

function written(text: string, left: number, baseline: number): Text {
  return { text, at: [left + 12, baseline], font: FONT, colour: 'paper', halo: false };
}

const FONT: Font = { family: 'sans', size: 12.5, weight: 600 };
/** So much of the pill lies on either side of its line, in pixels. */
const UNDER = 16;
