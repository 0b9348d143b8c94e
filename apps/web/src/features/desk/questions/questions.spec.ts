import { describe, expect, it } from '@jest/globals';
import type { Act } from '@/features/desk/editor/acts/act';
import { after, shown, stateOf, undone } from '@/features/desk/editor/acts/marked-text.fixture';
import { ask } from '@/features/desk/editor/acts/ask';
import { setsFor } from '@/features/desk/questions/question-sets';

const become = (marked: string, act: Act) => shown(after(stateOf(marked), act));
const two = ask(['무엇이 남았나', '다음에는']);

describe('questions begin a text', () => {
  it('as headings with room for an answer, the cursor in the first', () => {
    expect(become('‸', two)).toBe('## 무엇이 남았나\n\n‸\n\n## 다음에는\n\n');
  });

  it('also within one, after the words that are there', () => {
    expect(become('처음‸ 글\n\n둘째', two)).toBe(
      '처음 글\n\n## 무엇이 남았나\n\n‸\n\n## 다음에는\n\n\n\n둘째',
    );
    const windows = after(stateOf('처음‸', '\r\n'), two);
    expect(shown(windows)).toBe('처음\r\n\r\n## 무엇이 남았나\r\n\r\n‸\r\n\r\n## 다음에는\r\n\r\n');
    expect(become('처음\n‸', two)).toBe('처음\n\n## 무엇이 남았나\n\n‸\n\n## 다음에는\n\n');
  });

  it('and go again in one step', () => {
    expect(undone(after(stateOf('처음‸ 글'), two))).toBe('처음 글');
  });
});

describe('the questions that fit come first', () => {
  it.each([
    [[], ['milestone', 'course', 'paper', 'competition']],
    [['paper'], ['paper', 'milestone', 'course', 'competition']],
    [
      ['competition', 'seminar', 'competition'],
      ['course', 'competition', 'milestone', 'paper'],
    ],
  ] as const)('for %j: %j', (kinds, sets) => {
    expect(setsFor(kinds)).toEqual(sets);
  });
});
