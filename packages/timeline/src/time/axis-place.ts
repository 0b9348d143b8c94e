import type { HonestDate } from '@ullim/types/honest-date/edtf';
import type { Scene, Text, Window } from '../scene.js';

/** A term or a year of the axis, as something one can point at. */
export type AxisPlace = { when: HonestDate; days: Window };

/** To the right the upper row of the axis is years, the lower one terms; downwards only their names can be hit. */
export function axisPlaceAt(scene: Scene, x: number, y: number): AxisPlace | null {
  const { axis, size, window, orientation } = scene;
  if (orientation === 'down')
    return placeOf([...axis.terms, ...axis.years].find(({ name }) => name && isOn(name, x, y, size.width)));
  if (axis.ground === null || y < axis.ground.y || y > axis.ground.y + axis.ground.height) return null;
  const day = window.first + (x / size.width) * (window.last - window.first);
  const inTerms = axis.terms.length > 0 && y - axis.ground.y > YEARS_DEPTH;
  return placeOf(
    (inTerms ? axis.terms : axis.years).find(({ days }) => days.first <= day && day < days.last),
  );
}

function placeOf(found: AxisPlace | undefined): AxisPlace | null {
  return found ? { when: found.when, days: found.days } : null;
}

// A finger needs more than the letters; the names of a phone end at its right edge.
function isOn({ at, font }: Text, x: number, y: number, width: number): boolean {
  const middle = at[1] - font.size / 3;
  return x >= at[0] - 12 && x <= width && Math.abs(y - middle) <= 20;
}

const YEARS_DEPTH = 29;
