import { v7 } from './any-id.fixture.js';
import { AccountChanges, Handle, Me, NewAccount, PasswordChange } from './account.js';

const pathsOf = (result: { error?: { issues: { path: PropertyKey[] }[] } | undefined }) =>
  result.error?.issues.map(({ path }) => path.join('.'));

const account = {
  handle: 'haneul',
  name: '한울',
  email: 'Haneul@example.org',
  password: 'a quiet sentence',
  locale: 'ko',
  timeZone: 'Asia/Seoul',
};

describe('a new account', () => {
  it.each([
    [{}],
    [{ handle: 'a-1' }],
    [{ handle: 'a'.repeat(30) }],
    [{ name: '가'.repeat(80) }],
    [{ password: '여덟 글자 입니다' }],
    [{ password: '😀'.repeat(128) }],
    [{ timeZone: 'America/Argentina/Buenos_Aires' }],
    [{ timeZone: 'UTC' }],
    [{ locale: 'en' }],
  ])('may have %j', (more) => {
    expect(NewAccount.parse({ ...account, ...more })).toEqual({ ...account, ...more });
  });

  it('has its name trimmed, and its password never', () => {
    const typed = { ...account, name: ' 한울 ', password: ' a sentence ' };
    expect(NewAccount.parse(typed)).toEqual({ ...typed, name: '한울' });
  });

  it.each([
    [{ handle: undefined }, 'handle'],
    [{ name: ' ' }, 'name'],
    [{ name: '가'.repeat(81) }, 'name'],
    [{ name: 'a\0' }, 'name'],
    [{ email: 'haneul' }, 'email'],
    [{ email: `${'a'.repeat(250)}@example.org` }, 'email'],
    [{ password: '일곱글자입니' }, 'password'],
    [{ password: '😀'.repeat(7) }, 'password'],
    [{ password: 'x'.repeat(129) }, 'password'],
    [{ password: 'a quiet \ud800' }, 'password'],
    [{ locale: 'fr' }, 'locale'],
    [{ timeZone: 'Mars/Olympus' }, 'timeZone'],
    [{ timeZone: 'Asia/Seoul\0' }, 'timeZone'],
    [{ timeZone: 'a'.repeat(65) }, 'timeZone'],
    [{ admin: true }, ''],
  ])('is refused with %j, and the path', (wrong, path) => {
    const paths = pathsOf(NewAccount.safeParse({ ...account, ...wrong }));
    expect(new Set(paths)).toEqual(new Set([path]));
  });
});

describe('a handle', () => {
  it.each(['abc', 'a-b-c', '123', 'x--y'])('may be %s', (handle) => {
    expect(Handle.parse(handle)).toBe(handle);
  });

  it.each([
    'ab',
    '-abc',
    'abc-',
    'Abc',
    '한울이',
    'a b',
    'a_b',
    'a'.repeat(31),
    'abc\n',
    'api',
    'me',
    'admin',
    '',
  ])('may not be %j', (handle) => {
    expect(Handle.safeParse(handle).success).toBe(false);
  });
});

describe('changing one’s account', () => {
  it.each([[{}], [{ theme: 'dark' }], [{ calendar: 'plain', locale: 'en' }], [{ email: 'a@example.org' }]])(
    '%j is understood',
    (changes) => {
      expect(AccountChanges.parse(changes)).toEqual(changes);
    },
  );

  it.each([
    [{ theme: 'sepia' }, 'theme'],
    [{ calendar: 'lunar' }, 'calendar'],
    [{ name: '' }, 'name'],
    [{ handle: null }, 'handle'],
    [{ reviewQuestions: ['하나', '둘'] }, 'reviewQuestions'],
    [{ reviewQuestions: ['하나', ' ', '셋'] }, 'reviewQuestions.1'],
    [{ password: 'a quiet sentence' }, ''],
    [{ id: v7(1) }, ''],
  ])('%j is refused', (changes, path) => {
    expect(pathsOf(AccountChanges.safeParse(changes))).toEqual([path]);
  });
});

describe('a new password', () => {
  it.each([
    [{ current: '', next: 'another sentence' }, undefined],
    [{ current: 'x', next: 'short' }, ['next']],
    [{ current: 'x'.repeat(1001), next: 'another sentence' }, ['current']],
    [{ current: '\0', next: 'another sentence' }, ['current']],
    [{ next: 'another sentence' }, ['current']],
  ])('%j', (change, paths) => {
    expect(pathsOf(PasswordChange.safeParse(change))).toEqual(paths);
  });
});

describe('one’s own account', () => {
  const { password: _, ...shown } = account;
  const me = {
    ...shown,
    id: v7(1),
    admin: true,
    calendar: 'kr',
    theme: 'system',
    reviewQuestions: null,
    today: '2021-12-26',
    createdAt: '2021-12-26T11:13:00.000Z',
    version: 1,
  };

  it('comes without its password', () => {
    expect(Me.parse(me)).toEqual(me);
    expect(pathsOf(Me.safeParse({ ...me, passwordHash: '$argon2id$' }))).toEqual(['']);
  });

  it.each([
    [{ today: '2021-02-30' }, 'today'],
    [{ version: 0 }, 'version'],
    [{ createdAt: '2021-12-26' }, 'createdAt'],
  ])('is not %j', (wrong, path) => {
    expect(pathsOf(Me.safeParse({ ...me, ...wrong }))).toEqual([path]);
  });
});
