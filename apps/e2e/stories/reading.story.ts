import type { Page } from '@playwright/test';
import { deskOf } from '../world/desk.js';
import { expectFocusIsNotLost } from '../world/focus.js';
import { addMilestone, addReflection } from '../world/journey.js';
import { newcomer } from '../world/people.js';
import { expect, test } from '../world/story.js';

const PARAGRAPH = '어떤 낱말은 버릴 편지에 자주 나오고, 어떤 낱말은 친구의 편지에만 나온다.\n\n'.repeat(20);
const LONG = ['처음', '가운데', '끝'].map((name) => `## ${name}\n\n${PARAGRAPH}`).join('');

test('a long text is read with its contents beside it', async ({ page, context }) => {
  await newcomer(context);
  const { id } = await addReflection(context, {
    title: '낱말을 세는 일',
    body: `# 낱말을  세는 일.\n\n${LONG}`,
  });
  await page.goto(`/reflections/${id}`);
  const contents = contentsOf(page);
  await expect(contents.getByRole('link')).toHaveText(['처음', '가운데', '끝']);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(['낱말을 세는 일']);
  await expect(contents.locator('[aria-current]')).toHaveCount(0);

  await contents.getByRole('link', { name: '끝' }).click();
  await expect(page.getByRole('heading', { name: '끝' })).toBeInViewport();
  await expect(contents.locator('[aria-current=location]')).toHaveText('끝');
  await expect(contents).toBeInViewport();

  await page.mouse.wheel(0, -600);
  await expect(contents.locator('[aria-current=location]')).toHaveText('가운데');
  await page.mouse.wheel(0, -100_000);
  await expect(contents.locator('[aria-current]')).toHaveCount(0);
});

test('what its front matter files a text under stands under its title', async ({ page, context }) => {
  await newcomer(context);
  const { id } = await addReflection(context, {
    frontMatter: '---\ncategories: life study\ntags: [말뭉치, n-gram]\n---\n',
  });
  await page.goto(`/reflections/${id}`);
  const told = (name: string) => page.locator('dl div').filter({ hasText: name });
  await expect(told('분류')).toHaveText(/life, study/);
  await expect(told('태그')).toHaveText(/말뭉치, n-gram/);
});

test('a text in the bin is read there before it comes back', async ({ page, context }) => {
  await newcomer(context);
  const { id } = await addReflection(context, { title: '버린 글', body: '다시 읽고 싶은 문장.' });
  await page.goto(`/reflections/${id}`);
  await page.getByRole('button', { name: '이 글로 할 수 있는 일' }).click();
  await page.getByRole('menuitem', { name: '지우기' }).click();
  await page.getByRole('link', { name: '휴지통' }).click();
  await page.getByRole('link', { name: '버린 글' }).click();
  await expect(page.getByText(/^지운 글입니다/)).toBeVisible();
  await expect(page.getByText('다시 읽고 싶은 문장.')).toBeVisible();
  await expect(page.getByRole('link', { name: '고치기' })).toHaveCount(0);

  await page.getByRole('button', { name: '되살리기' }).press('Enter');
  await expect(page.getByRole('link', { name: '고치기' })).toBeVisible();
  await expectFocusIsNotLost(page);
});

test('a title that a text repeats is said once at the desk, too, and twice when it becomes another', async ({
  page,
  context,
}) => {
  await newcomer(context);
  const { id } = await addReflection(context, { title: '낱말을 세는 일', body: '# 낱말을  세는 일.\n\n글' });
  const desk = deskOf(page);
  await desk.open(id);
  const heading = desk.preview.locator('h1');
  await expect(heading).toBeHidden();
  await desk.title.fill('낱말을 버리는 일');
  await expect(heading).toBeVisible();
  await desk.title.fill('낱말을 세는 일');
  await expect(heading).toBeHidden();
});

test('on a phone the contents are folded, and a short text has none', async ({ page, context }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await newcomer(context);
  const [long, short] = [
    await addReflection(context, { body: LONG }),
    await addReflection(context, { body: '## 하나\n\n## 둘\n' }),
  ];
  await page.goto(`/reflections/${long.id}`);
  await expect(contentsOf(page)).toBeHidden();
  await page.getByText('차례').click();
  await contentsOf(page).getByRole('link', { name: '가운데' }).click();
  await expect(page.getByRole('heading', { name: '가운데' })).toBeInViewport();

  await page.goto(`/reflections/${short.id}`);
  await expect(page.getByRole('heading', { name: '둘' })).toBeVisible();
  await expect(page.getByText('차례')).toHaveCount(0);
});

test('from one text to those around it: before, after, what links to it, the same day of another year', async ({
  page,
  context,
}) => {
  await newcomer(context);
  const course = await addMilestone(context, {
    title: '기계학습',
    evidence: [{ id: '01900000-0000-7000-8000-000000000001', type: 'grade', value: 'A+', scale: '4.5' }],
  });
  const middle = await addReflection(context, {
    title: '한가운데',
    happenedOn: '2021-05-05',
    milestoneIds: [course.id],
  });
  await addReflection(context, { title: '세 해 전', happenedOn: '2018-05-05' });
  const body = `그때의 [글](/reflections/${middle.id})을 다시 읽었다.`;
  await addReflection(context, { title: '나중의 글', body, happenedOn: '2021-41' });

  await page.goto(`/reflections/${middle.id}`);
  const main = page.getByRole('main');
  await expect(main.getByRole('complementary')).toContainText(/기계학습.*A\+.*4\.5/s);
  await expect(section(page, '다른 해의 5월 5일')).toContainText(/세 해 전.*2018년/s);
  await section(page, '이 글로 이어지는 것').getByRole('link', { name: '나중의 글' }).click();

  await expect(titleOf(page)).toHaveText('나중의 글');
  let loads = 0;
  page.on('load', () => loads++);
  await main.getByRole('link', { name: '글', exact: true }).click();
  await expect(titleOf(page)).toHaveText('한가운데');
  const beside = page.getByRole('navigation', { name: '여정에서 이 글의 앞과 뒤' });
  await expect(beside).toContainText(
    /앞선 글 · 2018년 5월 5일.*세 해 전.*다음 글 · 2021년 2학기.*나중의 글/s,
  );
  await page.keyboard.press('[');
  await expect(titleOf(page)).toHaveText('세 해 전');
  await expect(beside.getByRole('link')).toHaveText(['한가운데']);
  await page.keyboard.press(']');
  await expect(titleOf(page)).toHaveText('한가운데');
  expect(loads).toBe(0);
});

const contentsOf = (page: Page) => page.getByRole('navigation', { name: '차례' });
const titleOf = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 });
const section = (page: Page, name: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name }) });
