import type { BrowserContext, Page } from '@playwright/test';
import type { Level, ReadingPage } from '@ullim/types/resonance-reading';
import { v7 as newId } from 'uuid';
import { api } from '../world/api.js';
import { deskOf } from '../world/desk.js';
import { expectFocusIsNotLost, walkTo } from '../world/focus.js';
import { addGoal, addMilestone, addReflection } from '../world/journey.js';
import { newcomer } from '../world/people.js';
import { expect, test } from '../world/story.js';

test('who finishes something says by keyboard how its goal echoes now', async ({ page, context }) => {
  await newcomer(context);
  const goal = await addGoal(context);
  const milestone = await underWay(context, goal.id, '말뭉치와 통계');
  const offer = offerOn(page);

  await test.step('finishes it', async () => {
    await page.goto(`/milestones/${milestone.id}`);
    const done = page.getByRole('main').getByRole('button', { name: '마쳤습니다' });
    await done.waitFor();
    await walkTo(page, done);
    await page.keyboard.press('Enter');
    await expect(offer.group('자연어처리')).toBeVisible();
    await expect(offer.group('자연어처리').getByRole('radio').first()).toBeFocused();
  });

  await test.step('plucks the string with one key, and one sentence follows', async () => {
    await page.keyboard.press('4');
    await expect(offer.level('4, 또렷하다')).toBeChecked();
    await expect(page.getByText('자연어처리: 울림을 남겼습니다.', { exact: true })).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(offer.level('5, 가득하다')).toBeChecked();
    await walkTo(page, offer.panel.getByRole('textbox', { name: /한 문장/ }));
    await page.keyboard.type('배운 것이 처음으로 손에 잡혔다.');
    await page.keyboard.press('Enter');
    await expect(offer.panel).toBeHidden();
    await expectFocusIsNotLost(page);
  });

  await test.step('it was kept with what it was given with, once', async () => {
    await expect
      .poll(() => readingsOf(context, goal.id))
      .toEqual([
        expect.objectContaining({
          ...{ level: 5, on: '2021-12-26', milestoneId: milestone.id },
          sentence: '배운 것이 처음으로 손에 잡혔다.',
        }),
      ]);
  });
});

test('an offer is let pass with one key and does not come twice', async ({ page, context }) => {
  await newcomer(context);
  const goal = await addGoal(context);
  const milestone = await underWay(context, goal.id, '트랜스포머 논문');
  const main = page.getByRole('main');
  const offer = offerOn(page);
  await page.goto(`/milestones/${milestone.id}`);

  await test.step('sets it aside', async () => {
    await main.getByRole('button', { name: '접어 두기' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '접어 두기' }).click();
    await expect(offer.group('자연어처리').getByRole('radio').first()).toBeFocused();
  });

  await test.step('lets it pass', async () => {
    await page.keyboard.press('Escape');
    await expect(offer.panel).toBeHidden();
    await expectFocusIsNotLost(page);
  });

  await test.step('takes it up again and sets it aside again: nobody asks', async () => {
    await main.getByRole('button', { name: '다시 시작하기' }).click();
    await main.getByRole('button', { name: '접어 두기' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '접어 두기' }).click();
    await expect(main.getByRole('button', { name: '다시 시작하기' })).toBeVisible();
    await page.goto(`/goals/${goal.id}`);
    await expect(main.getByText(/아직 남긴 울림이 없습니다/)).toBeVisible();
    await expect(offer.panel).toHaveCount(0);
  });
});

test('a text that is kept asks for each of its goals', async ({ page, context }) => {
  await newcomer(context);
  const goals = [await addGoal(context), await addGoal(context, { name: '머신러닝' })];
  const { id } = await addReflection(context, { goalIds: goals.map((goal) => goal.id) });
  const desk = deskOf(page);
  const offer = offerOn(page);
  await desk.open(id);
  await desk.body.fill('글을 읽는 기계가 여전히 궁금하다.');
  await desk.keep.click();
  await expect(page).toHaveURL(`/reflections/${id}`);
  await expect(offer.group('자연어처리').getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('5');
  await walkTo(page, offer.group('머신러닝').getByRole('radio').first());
  await page.keyboard.press('2');
  await expect
    .poll(async () => [
      ...(await readingsOf(context, goals[0]!.id)),
      ...(await readingsOf(context, goals[1]!.id)),
    ])
    .toEqual([
      expect.objectContaining({ level: 5, reflectionId: id }),
      expect.objectContaining({ level: 2, reflectionId: id }),
    ]);
  await offer.panel.getByRole('button', { name: '닫기' }).click();

  await desk.open(id);
  await desk.body.fill('글을 읽는 기계가 여전히, 아주 궁금하다.');
  await desk.keep.click();
  await expect(page).toHaveURL(`/reflections/${id}`);
  await expect(page.getByText('글을 남겼습니다.', { exact: true })).toBeVisible();
  await expect(offer.panel).toHaveCount(0);
});

test('three readings make a line, with what was around its turn', async ({ page, context }) => {
  await newcomer(context);
  const goal = await addGoal(context, { since: '2021-03' });
  await addMilestone(context, {
    ...{ title: '타이타닉 대회', details: { kind: 'competition' } },
    ...{ goalId: goal.id, status: 'done', actual: '2021-07' },
  });
  await give(context, goal.id, 3, '2021-40');
  await give(context, goal.id, 5, '2021-07');
  const main = page.getByRole('main');
  const section = main.getByRole('region', { name: '울림', exact: true });
  const line = section.getByText(/^자연어처리의 울림, .*부터 .*까지/);
  /** The newest toast stands last. */
  const undo = page.getByRole('button', { name: '되돌리기' }).last();
  await page.goto(`/goals/${goal.id}`);
  await expect(section.getByText('세 번이 모이면 선이 이어집니다.')).toBeVisible();

  await test.step('adds one of the past, as well as it is remembered', async () => {
    await section.getByRole('button', { name: '지난 울림 더하기' }).click();
    const dialog = page.getByRole('dialog', { name: '자연어처리, 그때는 어땠나요' });
    await dialog.getByRole('textbox', { name: '언제의 울림인가요' }).fill('2021년 10월');
    await dialog.getByRole('group').getByRole('radio', { name: '2, 옅다' }).check();
    await dialog.getByRole('textbox', { name: /한 문장/ }).fill('시험이 가까웠다.');
    await dialog.getByRole('button', { name: '남기기' }).click();
    await expect(dialog).toBeHidden();
    await expect(line).toBeAttached();
  });

  await test.step('the turn leads to what happened around it', async () => {
    await expect(section.getByText('2021년 7월 · 이때부터 잦아듭니다')).toBeVisible();
    await section.getByRole('link', { name: '타이타닉 대회' }).click();
    await expect(main.getByRole('heading', { level: 1, name: '타이타닉 대회' })).toBeVisible();
    await page.goBack();
  });

  await test.step('one tap says how it is now, and undo takes it back', async () => {
    await section.getByRole('radio', { name: '4, 또렷하다' }).check();
    await expect(section.getByText('남긴 울림 4')).toBeVisible();
    await undo.click();
    await expect(section.getByText('남긴 울림 3')).toBeVisible();
    await expect(section.getByRole('radio', { name: '4, 또렷하다' })).not.toBeChecked();
  });

  await test.step('a reading is mended, and removed with a way back', async () => {
    await section.getByText('남긴 울림 3').click();
    await section.getByRole('button', { name: '2021년 10월의 울림 고치기' }).click();
    const dialog = page.getByRole('dialog', { name: '울림 고치기' });
    await dialog.getByRole('radio', { name: '3, 은은하다' }).check();
    await dialog.getByRole('button', { name: '남기기' }).click();
    await expect(section.getByRole('listitem').filter({ hasText: '시험이 가까웠다.' })).toContainText(
      '3 은은하다',
    );
    await section.getByRole('button', { name: '2021년 10월의 울림 지우기' }).click();
    await expect(line).toHaveCount(0);
    await undo.click();
    await expect(line).toBeAttached();
  });
});

const underWay = (context: BrowserContext, goalId: string, title: string) =>
  addMilestone(context, { title, goalId, status: 'under_way', actual: '2021-12/..' });

const give = (context: BrowserContext, goalId: string, level: Level, on: string) =>
  api(context, 'post', '/resonance-readings', { id: newId(), goalId, level, on });

const readingsOf = async (context: BrowserContext, goal: string) =>
  (await api<ReadingPage>(context, 'get', `/resonance-readings?goal=${goal}`)).items;

/** What asks how a goal echoes, beside the page. */
function offerOn(page: Page) {
  const panel = page.getByRole('region', { name: '지금은 어떤가요' });
  return {
    panel,
    group: (goal: string) => panel.getByRole('group', { name: `${goal}, 지금은 어떤가요` }),
    level: (name: string) => panel.getByRole('radio', { name }),
  };
}
