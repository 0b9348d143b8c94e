import type { Page } from '@playwright/test';
import type { HonestDate } from '@ullim/types/honest-date/edtf';
import type { MilestoneView } from '@ullim/types/milestone';
import { api } from '../world/api.js';
import { addGoal, addMilestone } from '../world/journey.js';
import { newcomer } from '../world/people.js';
import { expect, test } from '../world/story.js';

const linkOf = (page: Page, title: string) =>
  page.getByRole('group', { name: '여정 그림' }).getByRole('link', { name: new RegExp(`^${title}, `) });
const undo = (page: Page) => page.getByRole('button', { name: '되돌리기' });
const said = (page: Page, words: string) => page.getByText(words, { exact: true });

test('moves of plans are taken back one after the other, from the newest', async ({ page, context }) => {
  await newcomer(context);
  const goal = await addGoal(context, { name: '컴퓨터 비전' });
  const plan = (title: string, planned: HonestDate) =>
    addMilestone(context, { title, details: { kind: 'paper' }, goalId: goal.id, planned });
  const [papers, talk] = [await plan('논문 세 편', '2022-03'), await plan('학회', '2022-08')];
  const planned = async () =>
    Promise.all(
      [papers, talk].map(
        async ({ id }) => (await api<MilestoneView>(context, 'get', `/milestones/${id}`)).planned,
      ),
    );
  const move = async (title: string, key: string) => {
    await linkOf(page, title).focus();
    await page.keyboard.press(`Alt+${key}`);
  };
  await page.goto('/journey');

  await test.step('some quick steps are one', async () => {
    await linkOf(page, '논문 세 편').focus();
    for (let months = 0; months < 3; months++) await page.keyboard.press('Alt+ArrowRight');
    await expect(said(page, '계획을 2022년 6월로 옮겼습니다.')).toBeVisible();
    await expect.poll(planned).toEqual(['2022-06', '2022-08']);
    await undo(page).click();
    await expect.poll(planned).toEqual(['2022-03', '2022-08']);
  });

  await test.step('the newest of a plan takes the place of the one before, and leads back to it', async () => {
    await move('논문 세 편', 'ArrowRight');
    await expect(said(page, '계획을 2022년 4월로 옮겼습니다.')).toBeVisible();
    await move('학회', 'ArrowRight');
    await expect(said(page, '계획을 2022년 9월로 옮겼습니다.')).toBeVisible();
    await move('논문 세 편', 'ArrowRight');
    await expect(said(page, '계획을 2022년 5월로 옮겼습니다.')).toBeVisible();
    await expect(said(page, '계획을 2022년 4월로 옮겼습니다.')).toHaveCount(0);
    await expect(undo(page)).toHaveCount(2);
    await undo(page).last().click();
    await expect(said(page, '계획을 2022년 4월로 옮겼습니다.')).toBeVisible();
    await expect.poll(planned).toEqual(['2022-04', '2022-09']);
  });

  await test.step('and with the keys, while nothing is written', async () => {
    await page.keyboard.press('Control+z');
    await expect.poll(planned).toEqual(['2022-04', '2022-08']);
    await page.keyboard.press('Control+z');
    await expect.poll(planned).toEqual(['2022-03', '2022-08']);
    await expect(undo(page)).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect.poll(planned).toEqual(['2022-03', '2022-08']);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  await test.step('a move that is refused leaves the ways back before it, and so does a way back', async () => {
    await move('논문 세 편', 'ArrowRight');
    await expect(said(page, '계획을 2022년 4월로 옮겼습니다.')).toBeVisible();
    await context.setOffline(true);
    await refused(page, () => move('논문 세 편', 'ArrowRight'));
    await expect(linkOf(page, '논문 세 편')).toHaveAccessibleName(/2022년 4월/);
    await refused(page, () => page.keyboard.press('Control+z'));
    await expect(linkOf(page, '논문 세 편')).toHaveAccessibleName(/2022년 4월/);
    await context.setOffline(false);
    await page.keyboard.press('Control+z');
    await expect.poll(planned).toEqual(['2022-03', '2022-08']);
  });
});

/** Until a change that `act` makes did not get through. */
async function refused(page: Page, act: () => Promise<void>) {
  const failed = page.waitForEvent('requestfailed', (request) => request.method() === 'PATCH');
  await act();
  await failed;
}
