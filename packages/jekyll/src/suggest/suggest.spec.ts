import { suggestGoals } from './goals.js';
import { suggestMilestones } from './milestones.js';

const found = (body: string) => suggestMilestones(body).map(({ kind, title }) => [kind, title]);

describe('a post suggests milestones', () => {
  it.each([
    [
      "가을에 3학년 과목인 '운영체제'와 '컴파일러'를 수강했다.",
      ['course', '운영체제'],
      ['course', '컴파일러'],
    ],
    ['친구와 해양 쓰레기 분류 대회에 나갔다.', ['competition', '해양 쓰레기 분류 대회']],
    ['『고래의 노래』를 읽고 생각이 많아졌다.', ['book', '고래의 노래']],
    ['“Whales at Night”라는 논문을 읽었다.', ['paper', 'Whales at Night']],
    ['데이터베이스 텀프로젝트로 도서관을 만들었다.', ['project', '데이터베이스 텀프로젝트']],
    ['드디어 정보처리 자격증을 땄다.', ['certificate', '정보처리 자격증']],
    ['I took a course called "Operating Systems".', ['course', 'Operating Systems']],
    ['We won the Spring Robot Hackathon.', ['competition', 'Spring Robot Hackathon']],
  ])('%s', (body, ...suggested) => {
    expect(found(body)).toEqual(suggested);
  });

  it.each([
    ['오늘은 날씨가 좋았다.'],
    ['그는 "그럴 수도 있지"라고 말했다.'],
    ['대회는 재미있다.'],
    ["```\n과목 '자료구조' 수강\n```"],
    ["I don't know the course, it isn't mine."],
  ])('but none in %j', (body) => {
    expect(found(body)).toEqual([]);
  });

  it('with the sentence and line it comes from, and what it left', () => {
    expect(suggestMilestones('# 회고\n\n긴 글. 별 분류 대회에서 120팀 중 3등을 했다! 끝.')).toEqual([
      {
        kind: 'competition',
        title: '별 분류 대회',
        quote: '별 분류 대회에서 120팀 중 3등을 했다!',
        line: 3,
        rank: { type: 'rank', value: 3, of: 120 },
      },
    ]);
  });

  it('once for each, however often it is told', () => {
    expect(found("'운영체제' 수강.\n'운영체제' 과목은 어렵다.")).toHaveLength(1);
  });

  it('in no time from a text made to take long', () => {
    const hostile = ['대회'.repeat(5_000), "'".repeat(20_000), '1등 '.repeat(5_000), '「'.repeat(20_000)];
    for (const body of hostile) expect(suggestMilestones(body).length).toBeLessThanOrEqual(30);
  });
});

it('categories and folders suggest goals, the one with most posts first', () => {
  const post = (path: string, ...categories: string[]) => ({ post: { path, categories }, folders: [] });
  expect(
    suggestGoals([
      post('a', 'Music'),
      post('b', '개발', 'music'),
      { ...post('c', '개발'), folders: ['개발', 'trip'] },
      post('d', '개발'),
    ]),
  ).toEqual([
    { name: '개발', posts: ['b', 'c', 'd'], from: 'category' },
    { name: 'Music', posts: ['a', 'b'], from: 'category' },
    { name: 'trip', posts: ['c'], from: 'folder' },
  ]);
});
