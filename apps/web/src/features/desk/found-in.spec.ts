import { expect, it } from '@jest/globals';
import { foundIn } from '@/features/desk/found-in';

const titles = ['스팸 메일 분류기', '딥러닝', 'Kaggle Titanic', '값과 뜻'];
const found = (typed: string) => foundIn(titles, typed, (title) => title);

it('milestones are found by any part of their title', () => {
  expect(found('')).toEqual(titles);
  expect(found('메일')).toEqual(['스팸 메일 분류기']);
  expect(found('titanic kag')).toEqual(['Kaggle Titanic']);
  expect(found('스팸메일')).toEqual(['스팸 메일 분류기']);
  expect(found('메일'.normalize('NFD'))).toEqual(['스팸 메일 분류기']);
  expect(found('수영')).toEqual([]);
});

it('at every key of a Korean keyboard on the way to the word', () => {
  for (const typed of ['ㅅ', '스', '슾', '스패', '스팸', '스팸ㅁ', '스팸메', '스팸멩', '스팸메이'])
    expect(found(typed)).toContain('스팸 메일 분류기');
  for (const typed of ['ㄱ', '가', '갑', '값', '값ㄱ', '값고', '값과'])
    expect(found(typed)).toContain('값과 뜻');
});

it('by initials', () => {
  expect(found('ㅅㅍ')).toEqual(['스팸 메일 분류기']);
  expect(found('ㄷㄹㄴ')).toEqual(['딥러닝']);
  expect(found('ㅁㅁ')).toEqual([]);
});
