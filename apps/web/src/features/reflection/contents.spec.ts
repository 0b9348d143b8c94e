import { contentsOf } from './contents';

const heading = (level: number) => ({ id: `post-${level}`, level, text: `${level}` });

describe('the contents of a text', () => {
  it('are its sections, three levels of them, from whichever it begins with', () => {
    const lines = contentsOf([2, 3, 5, 4, 2].map(heading));
    expect(lines.map(({ level, depth }) => [level, depth])).toEqual([
      [2, 0],
      [3, 1],
      [4, 2],
      [2, 0],
    ]);
  });

  it('are none where there are fewer than three', () => {
    expect(contentsOf([])).toEqual([]);
    expect(contentsOf([2, 2].map(heading))).toEqual([]);
    expect(contentsOf([1, 2, 5].map(heading))).toEqual([]);
    expect(contentsOf([2, 2, 2].map(heading))).toHaveLength(3);
  });
});
