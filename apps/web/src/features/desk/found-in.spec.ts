import { expect, it } from '@jest/globals';
import { foundIn } from '@/features/desk/found-in';

const titles = ['스팸 메일 분류기', '딥러닝', 'Kaggle Titanic'];
const found = (typed: string) => foundIn(titles, typed, (title) => title);

it('milestones are found by any part of their title', () => {
  expect(found('')).toEqual(titles);
  expect(found('메일')).toEqual(['스팸 메일 분류기']);
  expect(found('titanic kag')).toEqual(['Kaggle Titanic']);
  expect(found('스팸메일')).toEqual(['스팸 메일 분류기']);
  expect(found('수영')).toEqual([]);
});
