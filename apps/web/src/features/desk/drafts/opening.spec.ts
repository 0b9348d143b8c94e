import { describe, expect, it } from '@jest/globals';
import type { ReflectionView } from '@ullim/types/reflection';
import type { Draft } from '@/features/desk/drafts/draft';
import { openingOf, type Opening } from '@/features/desk/drafts/opening';
import type { Written } from '@/features/desk/texts/written';

const text = (body: string): Written => ({
  title: '',
  frontMatter: '',
  body,
  happenedOn: '2021-12-26',
  milestoneIds: [],
  goalIds: [],
});
const kept = (body: string, version: number): ReflectionView => ({
  ...text(body),
  id: 'r',
  version,
  writtenAt: '2021-12-26T09:00:00Z',
  createdAt: '2021-12-26T09:00:00Z',
  keptAt: '2021-12-26T09:00:00Z',
  removedAt: null,
  sample: false,
});
const draft = (desk: string, body: string, minute: number, basedOn = 1): Draft => ({
  desk,
  basedOn,
  savedAt: `2021-12-26T10:${String(minute).padStart(2, '0')}:00.000Z`,
  written: text(body),
});
const blank = text('');
const offersOf = ({ others }: Opening) => others.map(({ why, draft }) => [why, draft.written.body]);

describe('opening the desk', () => {
  it('shows the kept text when nothing else was written', () => {
    expect(openingOf(kept('남긴 글', 2), { here: [], server: [] }, blank)).toEqual({
      written: text('남긴 글'),
      basedOn: 2,
      adopted: null,
      within: [],
      others: [],
    });
  });

  it('takes up the newest text, from whichever desk and place', () => {
    const here = [draft('laptop', '노트북에서', 5)];
    const server = [draft('phone', '전화기에서', 7), draft('old', '예전에', 1)];
    const opening = openingOf(kept('남긴 글', 1), { here, server }, blank);
    expect(opening.written.body).toBe('전화기에서');
    expect(opening.adopted?.desk).toBe('phone');
  });

  it('trusts this browser about its own desks, whatever the clocks say', () => {
    const here = [draft('laptop', '더 쓴 글', 5)];
    const server = [draft('laptop', '쓰던 글', 9)];
    expect(openingOf(kept('남긴 글', 1), { here, server }, blank).written.body).toBe('더 쓴 글');
  });

  it('finds what was written before the server ever heard of it', () => {
    const here = [draft('laptop', '비행기에서', 5, 0)];
    expect(openingOf(null, { here, server: [] }, blank)).toMatchObject({
      written: text('비행기에서'),
      basedOn: 0,
    });
  });

  it('only offers a text when another was kept after it was begun', () => {
    const here = [draft('laptop', '옛 글에서 이어 쓴 것', 5, 1)];
    const opening = openingOf(kept('새로 남긴 글', 2), { here, server: [] }, blank);
    expect(opening.written.body).toBe('새로 남긴 글');
    expect(opening.adopted).toBeNull();
    expect(offersOf(opening)).toEqual([['older', '옛 글에서 이어 쓴 것']]);
  });

  it('offers what was written apart, however many there are', () => {
    const here = [draft('laptop', '노트북에서', 5), draft('old', '옛 글에서', 4, 0)];
    const server = [draft('phone', '전화기에서', 7)];
    const opening = openingOf(kept('남긴 글', 1), { here, server }, blank);
    expect(opening.written.body).toBe('전화기에서');
    expect(offersOf(opening)).toEqual([
      ['apart', '노트북에서'],
      ['older', '옛 글에서'],
    ]);
  });

  it('takes up what was begun from the kept text, though an older one was saved later', () => {
    const here = [draft('old', '옛 글에서', 9, 1), draft('laptop', '이어서', 5, 2)];
    const opening = openingOf(kept('남긴 글', 2), { here, server: [] }, blank);
    expect(opening.written.body).toBe('이어서');
    expect(offersOf(opening)).toEqual([['older', '옛 글에서']]);
  });

  it('does not offer what the text taken up says as well', () => {
    const server = [draft('phone', '기차에서 쓴 글', 7), draft('laptop', '기차에서', 5)];
    const opening = openingOf(kept('남긴 글', 1), { here: [], server }, blank);
    expect(opening.others).toEqual([]);
    expect(opening.within.map(({ desk }) => desk)).toEqual(['laptop']);
  });

  it('does not offer what was taken up into it, until someone writes on there', () => {
    const begun = draft('phone', '전화기에서', 5);
    const here = [{ ...draft('laptop', '다르게 썼다', 7), cameFrom: [begun] }];
    const offered = (server: Draft) =>
      offersOf(openingOf(kept('남긴 글', 1), { here, server: [server] }, blank));
    expect(offered(begun)).toEqual([]);
    expect(offered(draft('phone', '전화기에서 더', 6))).toEqual([['apart', '전화기에서 더']]);
  });

  it('takes it up all the same while nothing was ever kept', () => {
    const room = { ...kept('', 3), keptAt: null };
    const server = [draft('phone', '첫 글', 5, 1)];
    expect(openingOf(room, { here: [], server }, blank)).toMatchObject({
      written: text('첫 글'),
      basedOn: 3,
    });
  });

  it('does not speak of a draft that says what is kept', () => {
    const server = [draft('phone', '남긴 글', 5)];
    expect(openingOf(kept('남긴 글', 2), { here: [], server }, blank).adopted).toBeNull();
  });
});
