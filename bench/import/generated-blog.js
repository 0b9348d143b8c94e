// A Jekyll blog of 3,000 posts by somebody who wrote for ten years: always the same, in words of our own.
import { buffer } from 'node:stream/consumers';
import yazl from 'yazl';
import { chance } from '../world/chance.js';

const POSTS = 3_000;

/** The blog as one archive, packed as any machine packs it. */
export async function generatedBlog() {
  const zip = new yazl.ZipFile();
  const mtime = new Date('2021-12-26T11:13:00Z');
  const add = (path, text) => zip.addBuffer(Buffer.from(text), path, { mtime });
  add('blog/_config.yml', 'title: 기록\ntimezone: Asia/Seoul\nbaseurl: ""\n');
  for (let index = 0; index < POSTS; index += 1) {
    const { name, text } = postAt(index);
    add(`blog/_posts/${name}`, text);
  }
  zip.addBuffer(Buffer.from('not a picture, only bytes'), 'blog/assets/first.png', { mtime });
  zip.end();
  return { zip: await buffer(zip.outputStream), posts: POSTS };
}

function postAt(index) {
  const pick = chance(index + 11);
  const day = new Date(Date.UTC(2012, 0, 1 + Math.floor((index * 3_600) / POSTS))).toISOString().slice(0, 10);
  const title = `${one(WORDS, pick)}, ${one(WORDS, pick)} (${index})`;
  const frontMatter = [
    '---',
    `title:  "${title}"`,
    'layout: single',
    'categories:',
    `    - ${one(CATEGORIES, pick)}`,
    `tags: [${one(WORDS, pick)}, ${one(WORDS, pick)}]`,
    ...(pick(3) === 0 ? [`last_modified_at: ${day}T20:13+09:00`] : []),
    'comments: true',
    '---',
  ];
  const sections = Array.from({ length: 4 }, (_, at) => sectionOf(at, pick));
  const picture = pick(5) === 0 ? ['![그림](/assets/first.png)', ''] : [];
  const text = [...frontMatter, '', `# ${title}`, '', ...picture, ...sections].join('\n');
  return { name: `${day}-${index}-글.md`, text };
}

function sectionOf(at, pick) {
  const paragraph = () => Array.from({ length: 3 + pick(6) }, () => one(SENTENCES, pick)).join(' ');
  const code = pick(4) === 0 ? ['```js', 'const seen = new Set();', 'seen.add(today);', '```', ''] : [];
  return [`## ${at + 1}. ${one(WORDS, pick)}`, '', paragraph(), '', ...code, paragraph(), ''].join('\n');
}

const one = (list, pick) => list[pick(list.length)];

const CATEGORIES = ['개발', '공부', '책', '일상', '데이터', '언어'];
const WORDS = [
  '새로 고침',
  '여름의 기록',
  '다시 읽기',
  '작은 서버',
  '분류 문제',
  '느린 질문',
  '첫 번째 표',
  '돌아보기',
];
const SENTENCES = [
  '어제 고친 코드를 오늘 다시 읽으니 왜 그렇게 썼는지 알 수 있었다.',
  '수업에서 들은 이야기를 집에 와서 작은 예제로 옮겨 보았다.',
  '**생각보다** 오래 걸렸지만 끝까지 해 보니 다음에 무엇을 물을지 보인다.',
  '처음에는 숫자가 맞지 않았고, 이유는 `null` 하나였다.',
  "가을에 3학년 과목인 '운영체제'를 수강하면서 프로세스와 스레드를 처음 제대로 배웠다.",
  '[문서](https://example.org/docs)를 두 번 읽고 나서야 그 한 줄의 뜻을 이해했다.',
  'I wrote the same thing in English to see whether I had understood it.',
  '내일은 조금 더 작은 것부터 시작하려고 한다.',
];
