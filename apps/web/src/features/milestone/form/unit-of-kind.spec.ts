import { describe, expect, it } from '@jest/globals';
import { unitAfter } from './unit-of-kind';

describe('the unit of an amount, when another kind is chosen', () => {
  it('becomes the one the kind is counted in', () => {
    expect(unitAfter({ kind: 'course', unit: 'percent', done: '', total: '' }, null)).toBe('lectures');
    expect(unitAfter({ kind: 'seminar', unit: 'lectures', done: '', total: '' }, 'course')).toBe('times');
    expect(unitAfter({ kind: 'book', unit: 'times', done: '', total: '' }, 'seminar')).toBe('pages');
  });
  it('stays when it was chosen by hand', () => {
    expect(unitAfter({ kind: 'paper', unit: 'chapters', done: '', total: '' }, 'book')).toBe('chapters');
  });
  it('stays beside a number', () => {
    expect(unitAfter({ kind: 'course', unit: 'pages', done: '12', total: '' }, 'book')).toBe('pages');
  });
});
