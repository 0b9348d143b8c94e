import { describe, expect, it } from '@jest/globals';
import type { ReflectionView } from '@ullim/types/reflection';
import type { Draft } from '@/features/desk/drafts/draft';
import { openingOf } from '@/features/desk/drafts/opening';
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

describe('opening the desk', () => {
  it('shows the kept text when nothing else was written', () => {
    expect(openingOf(kept('남긴 글', 2), { here: [], server: [] }, blank)).toEqual({
      written: text('남긴 글'),
      basedOn: 2,
      adopted: null,
      offered: null,
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
    expect(opening.offered?.written.body).toBe('옛 글에서 이어 쓴 것');
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
