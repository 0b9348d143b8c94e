import { describe, expect, it } from '@jest/globals';
import { wholeOf } from './whole-amount';

const amount = { done: 43, total: 300, unit: 'pages' as const };

describe('the whole of an amount', () => {
  it('is offered for what is done and fell short', () => {
    expect(wholeOf({ status: 'done', amount })).toEqual({ ...amount, done: 300 });
  });
  it('is not offered while it goes on, without a total, or when nothing is missing', () => {
    expect(wholeOf({ status: 'under_way', amount })).toBeNull();
    expect(wholeOf({ status: 'done', amount: { ...amount, total: null } })).toBeNull();
    expect(wholeOf({ status: 'done', amount: { ...amount, done: 301 } })).toBeNull();
    expect(wholeOf({ status: 'done', amount: null })).toBeNull();
  });
});
