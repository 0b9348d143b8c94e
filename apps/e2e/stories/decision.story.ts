import type { Page } from '@playwright/test';
import type { DecisionView } from '@ullim/types/decision';
import { v7 as newId } from 'uuid';
import { api } from '../world/api.js';
import { setClock } from '../world/clock.js';
import { addGoal } from '../world/journey.js';
import { newcomer, type Person } from '../world/people.js';
import { addressOf, MOVING } from '../world/ports.js';
import { expect, test } from '../world/story.js';

test.use({ baseURL: addressOf(MOVING) });
/** One clock: these stories happen one after another. */
test.describe.configure({ mode: 'serial' });

const REASON = '다 마시지 않은 잔을 두고 자리를 옮기고 싶지 않다.';
const EXPECTATION = '한 해 뒤에는 내 이름이 들어간 프로젝트가 하나 있을 것이다.';

test('what was decided asks on its day what happened, beside the words of then', async ({
  page,
  context,
}) => {
  await setClock(MOVING, '2021-12-26T20:13:00+09:00');
  const person = await newcomer(context);
  await addGoal(context);
  const main = page.getByRole('main');

  await test.step('writes down what is to be decided', async () => {
    await page.goto('/decisions');
    await main.getByRole('link', { name: '새 결정' }).click();
    await page.getByLabel('무엇을 정하려고 하나요').fill('연구실에 한 해 더 있을까, 비전 쪽으로 옮길까');
    await page.getByLabel('길 1', { exact: true }).fill('연구실에서 한 해를 채운다');
    await page.getByLabel('끌리는 점').first().fill('시작한 것을 한 번은 끝까지 보고 싶다.');
    await page.getByLabel('길 2', { exact: true }).fill('비전을 하는 연구실을 찾는다');
    await page.getByRole('button', { name: '조건 더하기' }).click();
    await page.getByLabel('무엇에 매여 있나요').fill('연구실에 적어도 한 해');
    await page.getByRole('textbox', { name: '언제까지인가요' }).fill('2022년');
    await main.getByRole('button', { name: '남기기', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('연구실에 한 해 더');
    await expect(main.getByText('아직 정하지 않음')).toBeVisible();
  });

  await test.step('decides; it will ask a year later unless told otherwise', async () => {
    await main.getByRole('button', { name: '결정하기' }).click();
    await page.getByRole('radio', { name: '연구실에서 한 해를 채운다' }).check();
    await page.getByLabel('까닭').fill(REASON);
    await page.getByLabel('내다본 것').fill(EXPECTATION);
    await expect(page.getByRole('textbox', { name: '언제 다시 볼까요' })).toHaveValue('2022년 12월 26일');
    await page.getByRole('textbox', { name: '언제 다시 볼까요' }).fill('2022년 12월');
    await page.getByRole('button', { name: '이대로 정하기' }).click();
    await expect(main.getByText('2022년 12월에 다시 묻습니다')).toBeVisible();
    await expect(main.getByText(EXPECTATION)).toBeVisible();
    await expect(main.getByRole('heading', { name: '무슨 일이 있었나요' })).toBeHidden();
  });

  await test.step('a later thought is added below, not written over', async () => {
    await main.getByRole('button', { name: '덧붙이기' }).click();
    await page.getByLabel('나중 생각').fill('자고 나도 마음이 같다.');
    await main.getByRole('button', { name: '덧붙이기' }).click();
    await expect(main.getByText('자고 나도 마음이 같다.')).toBeVisible();
    await expect(main.getByText(REASON)).toBeVisible();
  });

  await test.step('opens the app again on the day', async () => {
    await setClock(MOVING, '2022-12-01T09:00:00+09:00');
    await comeBack(page, person, '/decisions');
    await expect(main.getByRole('heading', { name: '어떻게 되었나요' })).toBeVisible();
    await main.getByRole('link', { name: '연구실에 한 해 더 있을까, 비전 쪽으로 옮길까' }).click();
    const question = main.getByRole('heading', { name: '무슨 일이 있었나요' });
    await expect(question).toBeVisible();
    const [then, now] = [await main.getByText(EXPECTATION).boundingBox(), await question.boundingBox()];
    expect(then!.x + then!.width, 'the old words stand left of the question').toBeLessThan(now!.x);
  });

  await test.step('answers about the expectation, not about oneself', async () => {
    await page.getByLabel('있었던 일').fill('프로젝트가 둘 생겼고, 그 가운데 하나가 논문이 되었다.');
    await page.getByRole('radio', { name: '얼마쯤 그랬다' }).check();
    await main.getByRole('button', { name: '남기기', exact: true }).click();
    await expect(main.getByRole('heading', { name: '얼마쯤 그랬다' })).toBeVisible();
    for (const words of [REASON, EXPECTATION]) await expect(main.getByText(words)).toBeVisible();
    await page.goto('/decisions');
    await expect(main.getByRole('heading', { name: '돌아본 것' })).toBeVisible();
  });
});

test('a slip of the day is taken back, and what was typed is not lost on the way', async ({
  page,
  context,
}) => {
  await setClock(MOVING, '2021-12-26T20:13:00+09:00');
  await newcomer(context);
  const { id } = await addDecision(page);
  const main = page.getByRole('main');
  await page.goto(`/decisions/${id}`);

  await test.step('leaves in the middle and finds everything again', async () => {
    await main.getByRole('button', { name: '결정하기' }).click();
    await page.getByRole('radio', { name: '언어를 먼저' }).check();
    await page.getByLabel('까닭').fill(REASON);
    await page.reload();
    await expect(page.getByRole('radio', { name: '언어를 먼저' })).toBeChecked();
    await expect(page.getByLabel('까닭')).toHaveValue(REASON);
  });

  await test.step('decides and undoes', async () => {
    await page.getByRole('button', { name: '이대로 정하기' }).click();
    await expect(main.getByRole('heading', { name: '그때의 말' })).toBeVisible();
    await page.getByRole('button', { name: '되돌리기' }).click();
    await expect(main.getByText('아직 정하지 않음')).toBeVisible();
  });

  await test.step('cannot look back before it was decided', async () => {
    await main.getByRole('button', { name: '결정하기' }).click();
    await page.getByRole('radio', { name: '비전을 먼저' }).check();
    await page.getByRole('textbox', { name: '언제 다시 볼까요' }).fill('2020년');
    await page.getByRole('button', { name: '이대로 정하기' }).click();
    await expect(main.getByText('정하기 전에는 돌아볼 수 없습니다.')).toBeVisible();
  });
});

/** The session has ended long ago; the address waits for whoever signs in. */
async function comeBack(page: Page, { email, password }: Person, path: string) {
  await page.goto(path);
  await page.getByLabel('이메일이나 주소').fill(email);
  await page.getByLabel('비밀번호', { exact: true }).fill(password);
  await page.getByRole('button', { name: '들어오기' }).click();
  await page.waitForURL(`**${path}`);
}

const addDecision = (page: Page) =>
  api<DecisionView>(page.context(), 'post', '/decisions', {
    id: newId(),
    question: '언어와 비전, 무엇을 먼저 할까',
    options: ['언어를 먼저', '비전을 먼저'].map((label) => ({ id: newId(), label })),
  });
