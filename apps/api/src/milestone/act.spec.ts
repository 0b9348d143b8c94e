import type { Status } from '@ullim/types/milestone';
import { actOf } from './act.js';

describe('an act', () => {
  it.each<[Status, Status, string]>([
    ['planned', 'under_way', 'beginning'],
    ['planned', 'done', 'completion'],
    ['under_way', 'done', 'completion'],
    ['planned', 'set_aside', 'setting-aside'],
    ['under_way', 'set_aside', 'setting-aside'],
    ['done', 'under_way', 'reopening'],
    ['done', 'planned', 'reopening'],
    ['set_aside', 'under_way', 'reopening'],
    ['set_aside', 'planned', 'reopening'],
  ])('from %s to %s is a %s', (from, to, act) => {
    const status = (status: Status) => ({ status, actual: null, reason: null });
    expect(actOf({ old: status(from), new: status(to) })).toBe(act);
  });
});
