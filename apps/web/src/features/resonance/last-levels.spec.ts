import { describe, expect, it } from '@jest/globals';
import { lastLevels } from './last-levels';

describe('How a goal echoed last', () => {
  it('is told by the first of its readings, which come the latest first', () => {
    const levels = lastLevels([
      { goalId: 'web', level: 1 },
      { goalId: 'nlp', level: 5 },
      { goalId: 'web', level: 4 },
    ]);
    expect([...levels]).toEqual([
      ['web', 1],
      ['nlp', 5],
    ]);
  });

  it('is not told for a goal nobody was asked about', () => {
    expect(lastLevels([]).get('web')).toBeUndefined();
  });
});
