import { MilestoneEventView } from './milestone-event.js';

const written = {
  id: '0190a6a0-0000-7000-8000-000000000001',
  happenedOn: '2021-12-26',
  writtenAt: '2021-12-26T11:13:00+00:00',
};
const planned = { status: 'planned', actual: null, reason: null };
const amount = { done: 142, total: 371, unit: 'pages' };

describe('an event of a milestone', () => {
  it.each([
    { kind: 'created', old: null, new: planned },
    {
      kind: 'status_changed',
      old: planned,
      new: { status: 'under_way', actual: '2021-41/..', reason: null },
    },
    { kind: 'plan_moved', old: null, new: '2021-24' },
    { kind: 'plan_moved', old: '2021-24', new: null },
    { kind: 'amount_moved', old: null, new: amount },
    { kind: 'amount_moved', old: amount, new: { ...amount, done: 143 } },
  ])('says %j', (said) => {
    expect(MilestoneEventView.parse({ ...written, ...said })).toEqual({ ...written, ...said });
  });

  it.each([
    [{ kind: 'renamed', old: null, new: null }, 'kind'],
    [{ kind: 'created', old: planned, new: planned }, 'old'],
    [{ kind: 'status_changed', old: null, new: planned }, 'old'],
    [{ kind: 'status_changed', old: planned, new: { ...planned, status: 'finished' } }, 'new.status'],
    [{ kind: 'plan_moved', old: null, new: '2021-02-30' }, 'new'],
    [{ kind: 'amount_moved', old: null, new: { done: 1, total: null } }, 'new.unit'],
    [{ kind: 'plan_moved', old: null, new: null, ordinal: 3 }, ''],
    [{ kind: 'plan_moved', old: null, new: null, writtenAt: '2021-12-26 11:13' }, 'writtenAt'],
  ])('never says %j', (said, path) => {
    const { error } = MilestoneEventView.safeParse({ ...written, ...said });
    expect(error?.issues.map((issue) => issue.path.join('.'))).toEqual([path]);
  });
});
