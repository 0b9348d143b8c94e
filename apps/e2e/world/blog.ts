import { expect, type BrowserContext } from '@playwright/test';
import type { ImportView } from '@ullim/types/import';
import { v7 as newId } from 'uuid';
import { api } from './api.js';
import { type Zipped, zipOf } from './zip.js';

/** `2021-12-26-회고.md` as Korean Windows wrote it. */
const CP949_NAME = Buffer.concat([
  Buffer.from('_posts/2021-12-26-'),
  Buffer.from([0xc8, 0xb8, 0xb0, 0xed]),
  Buffer.from('.md'),
]);

/** A picture of eight by eight. */
export const PIXELS = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEUlEQVQImWPYnSqKFTEMLQkAWQpNQdn3400AAAAASUVORK5CYII=',
  'base64',
);

/** A hundred posts as blogs are after ten years: an old name, old line ends, an image, links, categories, a draft. */
export function hundredPosts(): Buffer {
  return zipOf([
    { name: '_config.yml', content: 'timezone: Asia/Seoul\n' },
    { name: 'assets/가을.png', content: PIXELS },
    { name: CP949_NAME, content: post('가을의 회고', '개발', RETROSPECT).replaceAll('\n', '\r\n') },
    ...Array.from({ length: 99 }, (_, index) => onDay(index + 1)),
    { name: '_drafts/아직.md', content: '# 아직\n\n쓰는 중.\n' },
    { name: 'about.md', content: '# 나\n' },
    { name: '.git/HEAD', content: 'ref: refs/heads/main\n' },
  ]);
}

/** Sends an archive without the page for it, and waits until it was looked at. */
export async function sendBlog(context: BrowserContext, zip: Buffer): Promise<ImportView> {
  const id = newId();
  await api(context, 'post', '/imports', { id, name: 'blog.zip', bytes: zip.length });
  await api(context, 'put', `/imports/${id}/package`, zip);
  return restOf(context, id);
}

/** All that was looked at comes in. */
export async function bringBlog(context: BrowserContext, { id, version }: ImportView): Promise<ImportView> {
  await api(context, 'put', `/imports/${id}/start`, undefined, version);
  return restOf(context, id);
}

/** How it is once nobody works on it. */
async function restOf(context: BrowserContext, id: string): Promise<ImportView> {
  const asked = () => api<ImportView>(context, 'get', `/imports/${id}`);
  await expect.poll(async () => (await asked()).state).not.toMatch(/ing$/);
  return asked();
}

/** Somebody means harm with it. */
export function climbingOut(): Buffer {
  return zipOf([
    { name: '_posts/2021-12-26-a.md', content: 'a' },
    { name: '../../etc/passwd', content: 'b' },
  ]);
}

const RETROSPECT = `
## 가을

3학년 과목인 '운영체제'를 수강했다. 한국어 감정 분석 대회에서 3등을 했다.

![가을 나무](/assets/가을.png)

[첫 글]({% post_url 2021-02-02-글-1 %})은 [이렇게](/2021/02/02/글-1.html) 썼다.
`;

function onDay(number: number): Zipped {
  const day = `2021-${String(1 + (number % 9)).padStart(2, '0')}-${String(1 + (number % 28)).padStart(2, '0')}`;
  const category = number % 3 === 0 ? '개발' : '일기';
  return {
    name: `_posts/${day}-글-${number}.md`,
    content: post(`${number}번째 글`, category, `\n오늘은 ${number}번째 글을 쓴다.\n`),
  };
}

const post = (title: string, category: string, body: string) =>
  `---\ntitle: "${title}"\ncategories:\n  - ${category}\n---\n${body}`;
