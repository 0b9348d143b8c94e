import { v7 } from './any-id.fixture.js';
import { NewSession, SessionList } from './session.js';

const pathsOf = (result: { error?: { issues: { path: PropertyKey[] }[] } | undefined }) =>
  result.error?.issues.map(({ path }) => path.join('.'));

describe('signing in', () => {
  it.each([
    [
      { login: ' haneul ', password: ' as typed ' },
      { login: 'haneul', password: ' as typed ' },
    ],
    [
      { login: 'haneul@example.org', password: '' },
      { login: 'haneul@example.org', password: '' },
    ],
  ])('%j is understood', (typed, understood) => {
    expect(NewSession.parse(typed)).toEqual(understood);
  });

  it.each([
    [{ login: '   ' }, 'login'],
    [{ login: 'a'.repeat(255) }, 'login'],
    [{ login: 'a\0' }, 'login'],
    [{ login: '\ud800' }, 'login'],
    [{ password: 'a'.repeat(1001) }, 'password'],
    [{ password: '\0' }, 'password'],
    [{ password: undefined }, 'password'],
    [{ remember: true }, ''],
  ])('%j is refused, with its path', (wrong, path) => {
    expect(pathsOf(NewSession.safeParse({ login: 'haneul', password: 'x', ...wrong }))).toEqual([path]);
  });
});

describe('the browsers one is signed in on', () => {
  const session = {
    id: v7(1),
    createdAt: '2021-12-26T11:13:00+00:00',
    lastSeenAt: '2021-12-26T11:13:00+00:00',
    userAgent: '',
    current: true,
  };

  it('are listed without their secrets', () => {
    expect(SessionList.parse({ items: [session] })).toEqual({ items: [session] });
    expect(pathsOf(SessionList.safeParse({ items: [{ ...session, secretHash: 'x' }] }))).toEqual(['items.0']);
  });
});
