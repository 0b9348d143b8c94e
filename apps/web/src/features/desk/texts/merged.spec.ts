import { expect, it } from '@jest/globals';
import { mergedOf } from '@/features/desk/texts/merged';

it('two texts become one that has the words and links of both', () => {
  const mine = {
    title: '처음',
    frontMatter: '---\ntoc: true\n---\n',
    body: '같은 말\n나의 말\n',
    happenedOn: '2021-12',
    milestoneIds: ['a', 'b'],
    goalIds: ['g'],
  };
  const theirs = {
    title: '다시',
    frontMatter: '---\ncomments: true\n---\n',
    body: '같은 말\n다른 말\n',
    happenedOn: '2021-11',
    milestoneIds: ['b', 'c'],
    goalIds: [],
  };
  expect(mergedOf(mine, theirs)).toEqual({
    title: '처음 / 다시',
    frontMatter: '---\ntoc: true\ncomments: true\n---\n',
    body: '같은 말\n나의 말\n\n다른 말\n',
    happenedOn: '2021-12',
    milestoneIds: ['a', 'b', 'c'],
    goalIds: ['g'],
  });
});
