import type { BrowserContext, Page } from '@playwright/test';
import type { Me } from '@ullim/types/account';
import type { ReviewPage, ReviewView } from '@ullim/types/review';
import { v7 as newId } from 'uuid';
import { api } from '../world/api.js';
import { setClock } from '../world/clock.js';
import { addGoal, addMilestone, addReflection } from '../world/journey.js';
import { newcomer } from '../world/people.js';
import { addressOf, MOVING } from '../world/ports.js';
import { expect, test } from '../world/story.js';

test.use({ baseURL: addressOf(MOVING) });
test.describe.configure({ mode: 'serial' });

const FIRST = '스팸을 거르던 저녁이 가장 오래 남았다.';
const SECOND = '논문 한 편을 끝까지 읽은 밤.';

test('who looks back twice sees then beside now', async ({ page, context }) => {
  await setClock(MOVING, '2021-12-26T20:00:00+09:00');
  const { handle: login, password } = await newcomer(context);
  const goal = await addGoal(context, { since: '2021-09' });
  await addMilestone(context, { goalId: goal.id, title: '기계학습', status: 'done', actual: '2021-41' });
  await addReflection(context, { goalIds: [goal.id], happenedOn: '2021-12-01' });
  await study(context, goal.id, 90, '2021-10-02');
  const main = page.getByRole('main');

  await test.step('Home asks about the semester that ended, and what it had is found before anything is stored', async () => {
    await page.goto('/');
    await main.getByRole('link', { name: '2021년 2학기 돌아보기' }).click();
    await expect(page.getByRole('radio', { name: /^2021년 2학기/ })).toBeChecked();
    await expect(main.getByRole('link', { name: '기계학습' })).toBeVisible();
    expect(await reviews(context)).toEqual([]);
  });

  await test.step('begins, says how the goal echoes, and answers', async () => {
    await main.getByRole('button', { name: '시작하기' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '2021년 2학기 돌아보기' })).toBeVisible();
    await main.getByText('1시간 30분').first().waitFor();
    await main.getByRole('radio', { name: '3, 은은하다' }).check();
    await expect(page.getByText('자연어처리: 울림을 남겼습니다.', { exact: true })).toBeVisible();
    await main.getByRole('textbox', { name: '무엇이 가장 오래 남았나요' }).fill(FIRST);
  });

  await test.step('asks something else right here, and from now on', async () => {
    await main.getByRole('button', { name: '질문 고치기: 무엇이 생각과 달랐나요' }).click();
    await main.getByLabel('질문', { exact: true }).fill('누구와 함께였나요');
    await page.keyboard.press('Enter');
    await expect(main.getByRole('textbox', { name: '누구와 함께였나요' })).toBeVisible();
  });

  await test.step('keeps it, takes that back, and keeps it again', async () => {
    await main.getByRole('button', { name: '남기기', exact: true }).click();
    await expect(main.getByText('2021년 12월 26일에 남김')).toBeVisible();
    await expect(main.getByText(FIRST)).toBeVisible();
    await page.getByRole('button', { name: '되돌리기' }).last().click();
    await expect(main.getByRole('textbox', { name: '무엇이 가장 오래 남았나요' })).toHaveValue(FIRST);
    await expect(main.getByRole('radio', { name: '3, 은은하다' })).toBeChecked();
    await main.getByRole('button', { name: '남기기', exact: true }).click();
    await expect(main.getByText('2021년 12월 26일에 남김')).toBeVisible();
  });

  await setClock(MOVING, '2022-06-26T20:00:00+09:00');
  await api(context, 'post', '/sessions', { login, password });
  await addMilestone(context, { goalId: goal.id, title: '논문: 어텐션', status: 'done', actual: '2022-05' });
  await study(context, goal.id, 240, '2022-04-02');

  await test.step('half a year later it asks again, with the question of last time, and marks what was said then', async () => {
    await page.goto('/reviews');
    await main.getByRole('link', { name: '돌아보기 열기' }).click();
    await expect(page.getByRole('radio', { name: /^2022년 1학기/ })).toBeChecked();
    await main.getByRole('button', { name: '시작하기' }).click();
    await expect(main.getByRole('textbox', { name: '누구와 함께였나요' })).toBeVisible();
    await expect(main.getByText('지난번')).toBeVisible();
    await main.getByRole('radio', { name: '5, 가득하다' }).check();
    await main.getByRole('textbox', { name: '무엇이 가장 오래 남았나요' }).fill(SECOND);
    await main.getByRole('button', { name: '남기기', exact: true }).click();
  });

  await test.step('then stands beside now', async () => {
    await expect(main.getByText('2022년 6월 26일에 남김').first()).toBeVisible();
    for (const told of [FIRST, SECOND, '3 은은하다', '5 가득하다', '기계학습', '논문: 어텐션', '4시간'])
      await expect(main.getByText(told, { exact: true }).first()).toBeVisible();
    const [then, now] = await Promise.all([leftOf(page, FIRST), leftOf(page, SECOND)]);
    expect(then).toBeLessThan(now);
  });

  await test.step('it becomes a post, and what it is made of is not changed by that', async () => {
    await main.getByRole('button', { name: '글로 남기기' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText(SECOND)).toBeVisible();
    await dialog.getByRole('textbox', { name: '제목' }).fill('봄을 돌아보며');
    await dialog.getByRole('button', { name: '글로 남기기' }).click();
    await main.getByRole('link', { name: '글로 읽기' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '봄을 돌아보며' })).toBeVisible();
    await expect(main.getByText('3 은은하다 → 5 가득하다')).toBeVisible();
    const kept = (await reviews(context)).filter(({ keptAt }) => keptAt !== null);
    expect(kept).toHaveLength(2);
  });

  await test.step('the questions can be as they were at first', async () => {
    await page.goto('/settings');
    const second = page.getByRole('textbox', { name: '2번째 질문' });
    await expect(second).toHaveValue('누구와 함께였나요');
    await page.getByRole('button', { name: '원래대로' }).click();
    await expect(second).toHaveValue('무엇이 생각과 달랐나요');
    await expect(page.getByRole('button', { name: '원래대로' })).toBeHidden();
    await second.fill('무엇을 그만두었나요');
    await page.keyboard.press('Enter');
    await expect(page.getByText('질문을 고쳤습니다.', { exact: true })).toBeVisible();
    const { reviewQuestions } = await api<Me>(context, 'get', '/me');
    expect(reviewQuestions?.[1]).toBe('무엇을 그만두었나요');
  });
});

test('what is answered survives a dead network and a closed tab, and an answer from elsewhere is not written over', async ({
  page,
  context,
}) => {
  await setClock(MOVING, '2022-06-27T20:00:00+09:00');
  await newcomer(context);
  const draft = await api<ReviewView>(context, 'post', '/reviews', { id: newId(), period: '2022-40' });
  const answer = page.getByRole('textbox', { name: '무엇이 가장 오래 남았나요' });

  await test.step('nothing reaches the server, and the tab is closed', async () => {
    await page.goto(`/reviews/${draft.id}`);
    await expect(page.getByText('이때 남긴 것은 없습니다')).toBeVisible();
    await context.setOffline(true);
    await answer.fill(FIRST);
    await page.close();
    await context.setOffline(false);
  });

  const again = await context.newPage();
  await test.step('the words are there, and are saved', async () => {
    await again.goto(`/reviews/${draft.id}`);
    await expect(again.getByRole('textbox', { name: '무엇이 가장 오래 남았나요' })).toHaveValue(FIRST);
    await expect.poll(async () => (await read(context, draft.id)).answers[0]?.answer).toBe(FIRST);
  });

  await test.step('an answer given elsewhere is shown beside this one', async () => {
    const { version, answers } = await read(context, draft.id);
    const theirs = answers.map((each, at) => (at === 0 ? { ...each, answer: SECOND } : each));
    await api(context, 'patch', `/reviews/${draft.id}`, { answers: theirs }, version);
    await again.getByRole('textbox', { name: '무엇이 가장 오래 남았나요' }).fill(`${FIRST} 그리고 눈.`);
    const question = again.getByRole('dialog');
    await expect(question.getByText(SECOND)).toBeVisible();
    await question.getByRole('button', { name: '내 것으로 남기기' }).click();
    await expect
      .poll(async () => (await read(context, draft.id)).answers[0]?.answer)
      .toBe(`${FIRST} 그리고 눈.`);
  });
});

const reviews = async (context: BrowserContext) => (await api<ReviewPage>(context, 'get', '/reviews')).items;

const read = (context: BrowserContext, id: string) => api<ReviewView>(context, 'get', `/reviews/${id}`);

const study = (context: BrowserContext, goalId: string, minutes: number, on: string) =>
  api(context, 'post', '/study-sessions', { id: newId(), goalId, minutes, on });

async function leftOf(page: Page, words: string): Promise<number> {
  const box = await page.getByRole('main').getByText(words).first().boundingBox();
  return box!.x;
}
