import type { TimelineView } from '@ullim/types/timeline';

export const NO_JOURNEY: TimelineView = {
  ...{ today: '1970-01-01', calendar: 'plain', goals: [], milestones: [], reflections: [] },
  ...{ readings: [], decisions: [], pivots: [], reviews: [], study: [] },
};
