import { describe, expect, it } from '@jest/globals';
import { NewAccount } from '@ullim/types/account';
import { problemsIn, problemsFrom } from '@/features/account/field-problems';
import { Problem } from '@/lib/problem';

const right = {
  handle: 'haneul',
  name: '하늘',
  email: 'haneul@example.org',
  password: '긴 겨울밤의 공부',
  locale: 'ko',
  timeZone: 'Asia/Seoul',
};

describe('before an account is opened', () => {
  it('nothing is wrong with what is right', () => {
    expect(problemsIn(NewAccount, right)).toEqual({});
  });

  it.each([
    ['name', '', 'empty'],
    ['name', '가'.repeat(81), 'too_big'],
    ['name', '하\u0000늘', 'unstorable'],
    ['email', 'haneul', 'invalid_format'],
    ['handle', '하늘', 'invalid_format'],
    ['handle', 'admin', 'custom'],
    ['password', '일곱글자뿐이다', 'too_small'],
    ['password', '가'.repeat(129), 'too_big'],
    ['password', '', 'empty'],
  ])('%s "%s" is told: %s', (field, value, code) => {
    expect(problemsIn(NewAccount, { ...right, [field]: value })).toEqual({ [field]: code });
  });
});

it('what the server refuses is told at its field', () => {
  const refused = new Problem({
    status: 409,
    code: 'handle_taken',
    title: '',
    errors: [{ path: 'handle', code: 'handle_taken', message: 'Somebody has this handle.' }],
  });
  expect(problemsFrom(refused, right)).toEqual({ handle: 'handle_taken' });
});
