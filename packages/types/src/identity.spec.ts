import { v7 } from './any-id.fixture.js';
import { Id, IdParams, Instant, KeyInstant, Order, Version } from './identity.js';

describe('an id', () => {
  it('is a UUID of version 7', () => {
    expect(Id.parse(v7(1))).toBe(v7(1));
    expect(IdParams.parse({ id: v7(1) })).toEqual({ id: v7(1) });
  });

  it.each(['', '1', '9b2f2c54-8c1e-4b3a-9d2e-0f6b6f0f9a11', `${v7(1)}\0`, `${v7(1)}\n`, null, 7])(
    'is not %j',
    (id) => {
      expect(IdParams.safeParse({ id }).error?.issues.map(({ path }) => path)).toEqual([['id']]);
    },
  );
});

describe('a version', () => {
  it.each([0, -1, 1.5, '1', null])('counts from 1, so it is not %j', (version) => {
    expect(Version.safeParse(version).success).toBe(false);
    expect(Version.safeParse(1).success).toBe(true);
  });
});

describe('an instant', () => {
  it.each(['2021-12-26T11:13:00Z', '2021-12-26T11:13:00.123456+00:00', '2021-12-26T20:13:00+09:00'])(
    'is %s',
    (instant) => expect(Instant.parse(instant)).toBe(instant),
  );

  it.each(['2021-12-26', '2021-12-26T11:13:00', '2021-02-30T00:00:00Z', 'now', '', 0])(
    'is not %j',
    (instant) => {
      expect(Instant.safeParse(instant).success).toBe(false);
    },
  );
});

describe('an instant in the key of a page', () => {
  it.each(['2021-12-26T11:13:00.123456Z', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999999Z'])(
    'is %s',
    (instant) => expect(KeyInstant.parse(instant)).toBe(instant),
  );

  it.each(['0000-12-31T23:59:59Z', '2021-12-26T11:13:00+23:00', '2021-12-26T11:13:00+00:00', '2021-12-26'])(
    'is not %s',
    (instant) => expect(KeyInstant.safeParse(instant).success).toBe(false),
  );
});

describe('an order', () => {
  it('names things, and may be empty', () => {
    expect(Order.parse({ ids: [v7(2), v7(1)] })).toEqual({ ids: [v7(2), v7(1)] });
    expect(Order.parse({ ids: [] })).toEqual({ ids: [] });
  });

  it.each([
    [{}, 'ids'],
    [{ ids: [v7(1), 'x'] }, 'ids.1'],
    [{ ids: Array.from({ length: 10_001 }, () => v7(1)) }, 'ids'],
    [{ ids: [], of: 'goals' }, ''],
  ])('refuses others, with the path', (order, path) => {
    expect(Order.safeParse(order).error?.issues[0]?.path.join('.')).toBe(path);
  });
});
