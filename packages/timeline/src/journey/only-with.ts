import { extentOf, type Journey } from './journey.js';
import { isLookBack } from './written.js';

/** The same journey with only some of what lies on its bands; the water, and the ways it takes, stay. */
export function onlyWith(journey: Journey, ids: ReadonlySet<string>): Journey {
  return {
    ...journey,
    lanes: journey.lanes.map((lane) => {
      const entries = lane.entries.filter((entry) =>
        ids.has(isLookBack(entry) ? entry.decision.id : entry.id),
      );
      return { ...lane, entries, extent: extentOf({ ...lane, entries }) };
    }),
    sometime: journey.sometime.filter(({ milestone }) => ids.has(milestone.id)),
    bounds: journey.bounds.filter(({ decision }) => ids.has(decision.id)),
  };
}
