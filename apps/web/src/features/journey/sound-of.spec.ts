import { describe, expect, it } from '@jest/globals';
import { soundOf } from './sound-of';

describe('the end of a Korean word', () => {
  it.each(['2021년 2학기', '2021년 9월부터'])('%s ends in a vowel', (word) => {
    expect(soundOf(word)).toBe('vowel');
  });
  it.each(['2021년 1월', '2021년 겨울방학', '2020년 무렵', 'March'])('%s does not', (word) => {
    expect(soundOf(word)).toBe('consonant');
  });
});
