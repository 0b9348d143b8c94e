import { saysTheSame } from './same-title';

describe('a heading says the same as a title', () => {
  it.each([
    ['머신러닝 엔지니어가 되고싶어요', '머신러닝 엔지니어가 되고 싶어요'],
    ['2021년, 돌아보기', '2021년 돌아보기!'],
    ['Why I Left', 'why “I” left…'],
    ['학기', '학기'.normalize('NFD')],
  ])('%s, %s', (a, b) => expect(saysTheSame(a, b)).toBe(true));

  it.each([
    ['되고 싶어요', '되고 싶었어요'],
    ['1부', '2부'],
    ['?!', '…'],
    ['', ''],
  ])('but not %s, %s', (a, b) => expect(saysTheSame(a, b)).toBe(false));
});
