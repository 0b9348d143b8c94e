import type { BrowserContext } from '@playwright/test';
import type { GoalView } from '@ullim/types/goal';
import { v7 as newId } from 'uuid';
import { api } from '../world/api.js';
import { walkTo } from '../world/focus.js';
import { addGoal } from '../world/journey.js';
import { newcomer } from '../world/people.js';
import { expect, test } from '../world/story.js';

test('who turns to another goal sees before what will happen, and undoes it', async ({ page, context }) => {
  await newcomer(context);
  const web = await addGoal(context, { name: '웹 백엔드', since: '2021-01' });
  const main = page.getByRole('main');
  const keep = main.getByRole('button', { name: '전환 남기기' });

  await test.step('begins on the page of the goal and makes the next one on the way', async () => {
    await page.goto(`/goals/${web.id}`);
    await main.getByRole('link', { name: '방향 틀기' }).click();
    await page.getByRole('textbox', { name: '언제 방향을 틀었나요' }).fill('2021년 7월');
    await main.getByRole('button', { name: '새 목표로' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('무엇을 배우고 있나요').fill('머신러닝');
    await dialog.getByRole('button', { name: '시작하기' }).click();
    await expect(main.getByRole('combobox', { name: '어디로 가나요' })).toContainText('머신러닝');
  });

  await test.step('reads what will happen to each goal', async () => {
    await expect(main.getByText('웹 백엔드: 접어 둠, 2021년 7월부터')).toBeVisible();
    await expect(main.getByText('머신러닝: 지금처럼 가는 중')).toBeVisible();
    await main.getByRole('combobox', { name: '웹 백엔드: 이제 어떻게 되나요' }).click();
    await page.getByRole('option', { name: '쉬는 중' }).click();
    await expect(main.getByText('웹 백엔드: 쉬는 중, 2021년 7월부터')).toBeVisible();
  });

  await test.step('a date before the goal began is refused at its field', async () => {
    const on = page.getByRole('textbox', { name: '언제 방향을 틀었나요' });
    await on.fill('2020년 3월');
    await keep.click();
    await expect(main.getByText(/목표는 .+부터 지금의 모습입니다/)).toBeVisible();
    await expect(on).toBeFocused();
    await on.fill('2021년 7월');
  });

  await test.step('keeps it and undoes it at once', async () => {
    await page.getByLabel('까닭').fill('만드는 일은 조용해졌고, 맞히는 일은 다음 날까지 남았다.');
    await page.getByLabel('가지고 가는 것').fill('데이터의 흐름을 다루던 손.');
    await keep.click();
    await expect(page.getByRole('heading', { level: 1, name: '웹 백엔드 → 머신러닝' })).toBeVisible();
    expect(await stancesOf(context, web.id)).toEqual(['pursuing', 'paused']);
    await page.getByRole('button', { name: '되돌리기' }).click();
    await expect(main.getByText('되돌린 전환입니다: 웹 백엔드 → 머신러닝')).toBeVisible();
    expect(await stancesOf(context, web.id)).toEqual(['pursuing']);
  });

  await test.step('makes it again, and undoes it once more after being asked', async () => {
    await main.getByRole('button', { name: '다시 만들기' }).click();
    await expect(main.getByText('데이터의 흐름을 다루던 손.')).toBeVisible();
    await page.goto(`/goals/${web.id}`);
    await main.getByRole('link', { name: '전환으로 달라짐' }).click();
    await main.getByRole('button', { name: '이 전환으로 할 수 있는 것' }).click();
    await page.getByRole('menuitem', { name: '전환 되돌리기' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '전환 되돌리기' }).click();
    await expect(main.getByText('되돌린 전환입니다: 웹 백엔드 → 머신러닝')).toBeVisible();
    expect(await stancesOf(context, web.id)).toEqual(['pursuing']);
  });
});

test('who writes down an old turn makes the goal it led to on the way, and it began that day', async ({
  page,
  context,
}) => {
  await newcomer(context);
  const web = await addGoal(context, { name: '웹 백엔드', since: '2019-01' });
  await page.goto(`/pivots/new?from=${web.id}`);
  const main = page.getByRole('main');
  await page.getByRole('combobox', { name: '웹 백엔드: 이제 어떻게 되나요' }).focus();
  await walkTo(page, main.getByRole('textbox', { name: '언제 방향을 틀었나요' }));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('2020년 3월');
  await walkTo(page, main.getByRole('button', { name: '새 목표로' }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox', { name: '언제부터인가요' })).toHaveValue('2020년 3월');
  await dialog.getByLabel('무엇을 배우고 있나요').fill('머신러닝');
  await dialog.getByRole('button', { name: '시작하기' }).click();
  await main.getByRole('button', { name: '전환 남기기' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '웹 백엔드 → 머신러닝' })).toBeVisible();
});

test('what a later turn stands on is not undone, and the page says so', async ({ page, context }) => {
  await newcomer(context);
  const web = await addGoal(context, { name: '웹 백엔드', since: '2021-01' });
  const learning = await addGoal(context, { name: '머신러닝', since: '2021-05', stance: 'exploring' });
  const main = page.getByRole('main');
  await page.goto(`/pivots/new?from=${web.id}&to=${learning.id}`);
  await page.getByRole('textbox', { name: '언제 방향을 틀었나요' }).fill('2021년 7월');
  await main.getByRole('button', { name: '전환 남기기' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '웹 백엔드 → 머신러닝' })).toBeVisible();

  const { version, spells } = await api<GoalView>(context, 'get', `/goals/${learning.id}`);
  expect(spells.at(-1)?.stance).toBe('pursuing');
  const later = { id: newId(), stance: 'paused', since: '2021-10' };
  await api(context, 'post', `/goals/${learning.id}/spells`, later, version);

  await page.reload();
  await main.getByRole('button', { name: '이 전환으로 할 수 있는 것' }).click();
  await page.getByRole('menuitem', { name: '전환 되돌리기' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '전환 되돌리기' }).click();
  await expect(
    page.getByText('지금은 할 수 없습니다. 뒤에 남긴 것과 맞지 않습니다.', { exact: true }),
  ).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: '웹 백엔드 → 머신러닝' })).toBeVisible();
});

const stancesOf = async (context: BrowserContext, id: string) =>
  (await api<GoalView>(context, 'get', `/goals/${id}`)).spells.map(({ stance }) => stance);
