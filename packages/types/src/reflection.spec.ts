import { v7 } from './any-id.fixture.js';
import {
  DraftText,
  NewReflection,
  ReflectionChanges,
  ReflectionQuery,
  ReflectionView,
} from './reflection.js';

const least = { id: v7(1), title: '', body: '', happenedOn: '2021-41' };
const pathOf = (result: { success: boolean; error?: { issues: { path: PropertyKey[] }[] } }) =>
  result.success ? null : result.error!.issues[0]!.path.join('.');

describe('a new reflection', () => {
  it('needs no more than a time; it is kept unless it is room for a draft', () => {
    expect(NewReflection.parse(least)).toEqual({
      ...least,
      frontMatter: '',
      milestoneIds: [],
      goalIds: [],
      kept: true,
    });
  });

  it.each([
    ['Windows line ends and odd white space', { body: ' \r\n\t\u3000\r' }],
    ['front matter with its fences', { frontMatter: '---\r\na:  1 # b\r\n---\r\n' }],
    ['control characters', { body: '\u0001\u001f\u007f' }],
    ['a pair of surrogates', { body: '👩‍👩‍👧‍👦' }],
    ['a million characters', { body: '울'.repeat(1_000_000) }],
    ['white space around its title', { title: '  제목  ' }],
  ])('keeps %s as typed', (_, more) => {
    expect(NewReflection.parse({ ...least, ...more })).toMatchObject(more);
  });

  it.each([
    ['no id', { id: undefined }, 'id'],
    ['a UUID of another version', { id: '8c1f7b1e-8f43-4a53-9e0c-0c2f7a2ad7a1' }, 'id'],
    ['a title on two lines', { title: 'a\nb' }, 'title'],
    ['a title too long', { title: 'ㄱ'.repeat(301) }, 'title'],
    ['NUL', { body: 'a\0b' }, 'body'],
    ['half a surrogate pair', { frontMatter: '\ud800' }, 'frontMatter'],
    ['one character too many', { body: 'a'.repeat(1_000_001) }, 'body'],
    ['an impossible month', { happenedOn: '2021-13' }, 'happenedOn'],
    ['no time at all', { happenedOn: '' }, 'happenedOn'],
    ['a link that is no id', { milestoneIds: [v7(2), 'x'] }, 'milestoneIds.1'],
    ['too many links', { goalIds: Array.from({ length: 201 }, () => v7(3)) }, 'goalIds'],
    ['what nobody asked for', { visibility: 'public' }, ''],
  ])('refuses %s, with its path', (_, more, path) => {
    expect(pathOf(NewReflection.safeParse({ ...least, ...more }))).toBe(path);
  });
});

describe('keeping', () => {
  it('may give any part of the text, or none', () => {
    expect(ReflectionChanges.parse({})).toEqual({});
    expect(ReflectionChanges.parse({ body: '' })).toEqual({ body: '' });
  });

  it('cannot give another id, or unkeep', () => {
    expect(ReflectionChanges.safeParse({ id: v7(1) }).success).toBe(false);
    expect(ReflectionChanges.safeParse({ kept: false }).success).toBe(false);
  });
});

describe('a draft', () => {
  const { id: _, ...text } = least;
  const draft = { ...text, frontMatter: '', milestoneIds: [], goalIds: [], basedOn: 1 };

  it('may be empty', () => {
    expect(DraftText.parse(draft)).toEqual(draft);
  });

  it.each([
    ['is based on no version', { basedOn: 0 }, 'basedOn'],
    ['leaves out its links', { milestoneIds: undefined }, 'milestoneIds'],
    ['holds NUL', { title: '\0' }, 'title'],
  ])('is refused when it %s', (_, more, path) => {
    expect(pathOf(DraftText.safeParse({ ...draft, ...more }))).toBe(path);
  });
});

describe('what comes back', () => {
  const view = {
    ...NewReflection.omit({ kept: true }).parse(least),
    ...{ writtenAt: '2021-12-26T11:13:00+00:00', keptAt: null, sample: false },
    ...{ createdAt: '2021-12-26T11:13:00Z', removedAt: null, version: 1 },
  };

  it('is exactly the view, and nothing that leaked', () => {
    expect(ReflectionView.safeParse(view).success).toBe(true);
    expect(ReflectionView.safeParse({ ...view, accountId: v7(4) }).success).toBe(false);
    expect(pathOf(ReflectionView.safeParse({ ...view, writtenAt: '2021-12-26' }))).toBe('writtenAt');
  });
});

describe('asking for a list', () => {
  it('reads numbers from the address and has a usual size', () => {
    expect(ReflectionQuery.parse({})).toEqual({ limit: 50 });
    expect(ReflectionQuery.parse({ limit: '20', goal: v7(1) })).toEqual({ limit: 20, goal: v7(1) });
  });

  it.each([
    [{ limit: '0' }, 'limit'],
    [{ limit: '201' }, 'limit'],
    [{ limit: 'x' }, 'limit'],
    [{ goal: 'none' }, 'goal'],
    [{ milestone: '1' }, 'milestone'],
    [{ after: 'a'.repeat(201) }, 'after'],
  ])('refuses %j', (query, path) => {
    expect(pathOf(ReflectionQuery.safeParse(query))).toBe(path);
  });
});
