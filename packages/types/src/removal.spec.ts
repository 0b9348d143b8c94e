import { v7 } from './any-id.fixture.js';
import { RemovalQuery, RemovalView } from './removal.js';

const removal = {
  noun: 'goal',
  id: v7(1),
  title: '자연어처리',
  removedAt: '2021-12-26T11:13:00+00:00',
  erasedAfter: '2022-01-25T11:13:00+00:00',
  version: 2,
};

describe('a thing in the bin', () => {
  it('says what it is and until when it can come back', () => {
    expect(RemovalView.parse(removal)).toEqual(removal);
  });

  it.each([
    [{ noun: 'account' }, 'noun'],
    [{ id: 'x' }, 'id'],
    [{ erasedAfter: '2022-01-25' }, 'erasedAfter'],
    [{ removedAt: null }, 'removedAt'],
    [{ version: 0 }, 'version'],
    [{ body: 'leaked' }, ''],
  ])('is not one with %j', (wrong, path) => {
    expect(RemovalView.safeParse({ ...removal, ...wrong }).error?.issues[0]?.path.join('.')).toBe(path);
  });
});

describe('asking for the bin', () => {
  it('has a usual size and knows no filter', () => {
    expect(RemovalQuery.parse({})).toEqual({ limit: 50 });
    expect(RemovalQuery.safeParse({ noun: 'goal' }).success).toBe(false);
  });
});
