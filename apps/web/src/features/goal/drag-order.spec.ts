import { describe, expect, it } from '@jest/globals';
import { moved } from './drag-order';

describe('a goal that is moved', () => {
  const goals = ['web', 'ml', 'nlp'];
  it('changes places with those it passes', () => {
    expect(moved(goals, 0, 2)).toEqual(['ml', 'nlp', 'web']);
    expect(moved(goals, 2, 0)).toEqual(['nlp', 'web', 'ml']);
  });
  it('stays in the list however far it is dragged', () => {
    expect(moved(goals, 1, 9)).toEqual(['web', 'nlp', 'ml']);
    expect(moved(goals, 1, -4)).toEqual(['ml', 'web', 'nlp']);
  });
});
