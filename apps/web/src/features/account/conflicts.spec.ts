import { describe, expect, it } from '@jest/globals';
import type { Me } from '@ullim/types/account';
import { conflictsOf } from '@/features/account/conflicts';

const before: Me = {
  id: '01900000-0000-7000-8000-000000000000',
  handle: 'haneul',
  name: '하늘',
  email: 'haneul@example.org',
  admin: true,
  locale: 'ko',
  timeZone: 'Asia/Seoul',
  calendar: 'kr',
  theme: 'system',
  reviewQuestions: null,
  today: '2021-12-26',
  createdAt: '2021-12-26T00:00:00Z',
  version: 1,
};

describe('an account changed in two places', () => {
  it('takes both when they changed different things', () => {
    expect(conflictsOf({ theme: 'dark' }, before, { ...before, name: '김하늘', version: 2 })).toEqual([]);
  });
  it('takes it when they changed the same thing alike', () => {
    expect(conflictsOf({ name: '김하늘' }, before, { ...before, name: '김하늘', version: 2 })).toEqual([]);
  });
  it('takes new questions when the old ones are still there', () => {
    const asked = { ...before, reviewQuestions: ['하나', '둘', '셋'] };
    const stored = { ...asked, reviewQuestions: ['하나', '둘', '셋'], theme: 'dark' as const, version: 2 };
    expect(conflictsOf({ reviewQuestions: ['하나', '둘', '넷'] }, asked, stored)).toEqual([]);
  });
  it('asks when the same thing became two different ones', () => {
    const stored: Me = { ...before, name: '바다', handle: 'bada', version: 2 };
    expect(conflictsOf({ name: '김하늘', handle: 'haneul' }, before, stored)).toEqual(['name', 'handle']);
  });
});
