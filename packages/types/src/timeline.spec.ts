import { v7 } from './any-id.fixture.js';
import { TimelineView } from './timeline.js';

const empty = {
  ...{ today: '2021-12-26', calendar: 'kr', goals: [], milestones: [], reflections: [] },
  ...{ readings: [], decisions: [], pivots: [], reviews: [], study: [] },
};
const reflection = {
  id: v7(1),
  title: '',
  excerpt: '',
  drafts: 0,
  happenedOn: '2021-41',
  writtenAt: '2021-12-26T11:13:00+00:00',
  keptAt: null,
  milestoneIds: [],
  goalIds: [v7(2)],
  sample: false,
  createdAt: '2021-12-26T11:13:00+00:00',
  removedAt: null,
  version: 1,
};

describe('a timeline', () => {
  it('may be empty, and holds summaries', () => {
    expect(TimelineView.parse(empty)).toEqual(empty);
    expect(TimelineView.parse({ ...empty, reflections: [reflection] }).reflections).toEqual([reflection]);
  });

  it.each([
    [{ today: '2021-02-30' }, 'today'],
    [{ calendar: 'lunar' }, 'calendar'],
    [{ goals: undefined }, 'goals'],
    [{ reflections: [reflection, { ...reflection, drafts: 0.5 }] }, 'reflections.1.drafts'],
    [{ reflections: [{ ...reflection, body: 'leaked' }] }, 'reflections.0'],
    [{ pivots: undefined }, 'pivots'],
    [{ events: [] }, ''],
  ])('is not one with %j', (wrong, path) => {
    expect(TimelineView.safeParse({ ...empty, ...wrong }).error?.issues[0]?.path.join('.')).toBe(path);
  });
});
