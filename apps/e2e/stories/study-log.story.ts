import type { Locator, Page } from '@playwright/test';
import type { StudySessionPage } from '@ullim/types/study-session';
import { api } from '../world/api.js';
import { expectFocusIsNotLost, walkTo } from '../world/focus.js';
import { addGoal, addMilestone, putSampleIn } from '../world/journey.js';
import { newcomer } from '../world/people.js';
import { expect, test } from '../world/story.js';

test('a session is logged from anywhere by keyboard only', async ({ page, context }) => {
  await newcomer(context);
  const goal = await addGoal(context);
  await addMilestone(context, { goalId: goal.id, status: 'under_way', actual: '2021-12/..' });
  const main = page.getByRole('main');
  const dialog = page.getByRole('dialog', { name: '공부 남기기' });
  await page.goto('/goals');
  await expect(main.getByRole('link', { name: '자연어처리' })).toBeVisible();

  await test.step('what cannot be understood is told, and stays', async () => {
    await page.keyboard.press('l');
    await expect(dialog.getByRole('textbox', { name: '얼마나' })).toBeFocused();
    await page.keyboard.type('꽤 오래');
    await page.keyboard.press('Enter');
    await expect(dialog.getByText(/길이를 알아듣지 못했습니다/)).toBeVisible();
    await expect(dialog.getByRole('textbox', { name: '얼마나' })).toHaveValue('꽤 오래');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('1시간 30분');
  });

  await test.step('a milestone is found by typing, and Enter keeps', async () => {
    await page.keyboard.press('Tab');
    await expect(dialog.getByRole('combobox', { name: '무엇을' })).toBeFocused();
    await page.keyboard.type('말뭉치');
    await expect(page.getByRole('option', { name: /말뭉치와 통계/ })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('combobox', { name: '무엇을' })).toHaveValue('말뭉치와 통계');
    await walkTo(page, dialog.getByRole('textbox', { name: /한 줄/ }));
    await page.keyboard.type('3장');
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(
      page.getByText('공부 1시간 30분 · 말뭉치와 통계: 남겼습니다.', { exact: true }),
    ).toBeVisible();
    await expectFocusIsNotLost(page);
  });

  await test.step('the next one needs only its length', async () => {
    await page.keyboard.press('l');
    await expect(dialog.getByRole('combobox', { name: '무엇을' })).toHaveValue('말뭉치와 통계');
    await page.keyboard.type('45m');
    await page.keyboard.press('Enter');
    await expect(page.getByText('공부 45분 · 말뭉치와 통계: 남겼습니다.', { exact: true })).toBeVisible();
    expect(await studyOf(page)).toMatchObject([
      { minutes: 45, on: '2021-12-26', note: '' },
      { minutes: 90, on: '2021-12-26', note: '3장' },
    ]);
  });

  await test.step('undo takes it back', async () => {
    const undo = page.getByRole('button', { name: '되돌리기' }).last();
    await page.keyboard.press('F8');
    await walkTo(page, undo);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await studyOf(page)).map(({ minutes }) => minutes)).toEqual([90]);
  });

  await test.step('it stands in the log, where it can be mended and removed', async () => {
    await page.goto('/study');
    const row = main
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: '3장', exact: true }) })
      .last();
    await expect(row).toContainText('1시간 30분');
    await row.getByRole('button', { name: '3장', exact: true }).click();
    const mending = page.getByRole('dialog', { name: '공부 고치기' });
    await mending.getByRole('textbox', { name: '얼마나' }).fill('2h');
    await mending.getByRole('textbox', { name: '얼마나' }).press('Enter');
    await expect(row).toContainText('2시간');
    await expect(main.getByRole('img', { name: /2021년에 공부한 날들/ })).toBeVisible();

    await row.getByRole('button', { name: /할 수 있는 것/ }).click();
    await page.getByRole('menuitem', { name: '지우기' }).click();
    await expect(main.getByText('공부한 시간이 여기 쌓입니다')).toBeVisible();
    await page.getByRole('button', { name: '되돌리기' }).last().click();
    await expect(row).toContainText('2시간');
  });
});

test('a semester is filled in at once, from a sheet with a bad row', async ({ page, context }) => {
  await newcomer(context);
  await addGoal(context);
  const main = page.getByRole('main');
  await page.goto('/study');
  await main.getByRole('link', { name: '한꺼번에 채우기' }).click();

  await test.step('a table is seen before it is taken in', async () => {
    await paste(main.getByRole('textbox', { name: '붙여 넣을 표' }), SHEET);
    await expect(main.getByRole('combobox', { name: '2열은' })).toContainText('길이(시간)');
    await expect(main.getByText('4줄 가운데 3줄을 알아들었습니다.')).toBeVisible();
    await expect(main.getByText(/^길이를 알아듣지 못했습니다/)).toBeVisible();
    await main.getByRole('button', { name: '4줄 넣기' }).click();
  });

  await test.step('the bad row says what it needs, and nothing is sent before', async () => {
    const wrong = main.getByRole('textbox', { name: '3줄, 길이' });
    await expect(wrong).toBeFocused();
    await expect(wrong).toHaveValue('한참');
    await expect(wrong).toHaveAccessibleDescription(/길이를 알아듣지 못했습니다/);
    await main.getByRole('button', { name: '4줄 남기기' }).click();
    await expect(wrong).toBeFocused();
    expect(await studyOf(page)).toEqual([]);
  });

  await test.step('a reload loses nothing', async () => {
    await page.reload();
    await expect(main.getByRole('textbox', { name: '3줄, 길이' })).toHaveValue('한참');
    await expect(main.getByRole('textbox', { name: '4줄, 한 줄' })).toHaveValue('시험, 그리고 "끝"');
  });

  await test.step('Enter goes on to a row that keeps the rhythm of the weeks', async () => {
    await main.getByRole('textbox', { name: '3줄, 길이' }).fill('2시간');
    await main.getByRole('textbox', { name: '4줄, 길이' }).press('Enter');
    await expect(main.getByRole('textbox', { name: '5줄, 길이' })).toBeFocused();
    await expect(main.getByRole('textbox', { name: '5줄, 언제' })).toHaveValue('2021년 9월 30일');
    await expect(main.getByRole('combobox', { name: '5줄, 무엇을' })).toHaveValue('자연어처리');
    await page.keyboard.type('45m');
    await page.keyboard.press('Control+Enter');
  });

  await test.step('all of them are kept together', async () => {
    await expect(page.getByText('공부 5줄을 남겼습니다.', { exact: true })).toBeVisible();
    await expect(main.getByRole('heading', { level: 1, name: '공부 기록' })).toBeVisible();
    expect((await studyOf(page)).map(({ on, minutes, note }) => [on, minutes, note])).toEqual([
      ['2021-09-30', 45, ''],
      ['2021-09-23', 60, '시험, 그리고 "끝"'],
      ['2021-09-16', 120, ''],
      ['2021-09-09', 120, '2장'],
      ['2021-09-02', 90, '1장'],
    ]);
    await expect(main.getByRole('listitem').filter({ hasText: '자연어처리' }).first()).toContainText(
      '7시간 15분',
    );
  });

  await test.step('and taken back together', async () => {
    await page.getByRole('button', { name: '되돌리기' }).click();
    await expect(main.getByText('공부한 시간이 여기 쌓입니다')).toBeVisible();
    await expect.poll(() => studyOf(page)).toEqual([]);
  });
});

test('one line on Home keeps study or something done, and says which before', async ({ page, context }) => {
  await newcomer(context);
  await addGoal(context);
  await page.goto('/');
  const log = page.getByRole('textbox', { name: '무엇을 했나요' });

  await log.fill('어제 자연어처리 3장 90분');
  await expect(page.getByText('공부 1시간 30분 · 어제 · 자연어처리 · “자연어처리 3장”')).toBeVisible();
  await log.press('Enter');
  await expect(page.getByText('공부 1시간 30분 · 자연어처리: 남겼습니다.', { exact: true })).toBeVisible();
  expect(await studyOf(page)).toMatchObject([{ on: '2021-12-25', minutes: 90, note: '자연어처리 3장' }]);
  await page.getByRole('button', { name: '되돌리기' }).click();
  await expect.poll(() => studyOf(page)).toEqual([]);

  await log.fill('단어 벡터 논문 9월 2일');
  await expect(page.getByText('자연어처리 · 논문 · 2021년 9월 2일 한 것으로 남깁니다.')).toBeVisible();
  await log.press('Enter');
  await expect(page.getByText('단어 벡터 논문: 한 것으로 남겼습니다.', { exact: true })).toBeVisible();

  await log.fill('지난주 논문 5시간');
  await log.press('Enter');
  await expect(page.getByText(/공부는 한 날, 한 달, 한 학기처럼/)).toBeVisible();
  await expect(log).toHaveValue('지난주 논문 5시간');
});

test.describe('on a phone, in English', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, locale: 'en-GB' });

  test('no word is broken beside the ways to gather the time', async ({ page, context }) => {
    await newcomer(context, { locale: 'en', name: 'Una' });
    await putSampleIn(context);
    await page.goto('/study');
    const name = page.getByRole('heading', { name: 'Together' });
    expect((await name.boundingBox())!.height).toBeLessThan(28);
    await expect(page.getByRole('radio', { name: 'Week' })).toBeInViewport();
  });
});

const SHEET = [
  '날짜\t공부시간\t과목\t메모',
  '2021-09-02\t1.5\t자연어처리\t1장',
  '2021. 9. 9.\t2\t자연어처리\t2장',
  '9월 16일\t한참\t자연어처리\t',
  '9/23\t1\t자연어처리\t"시험, 그리고 ""끝"""',
].join('\n');

/** As a browser does it when cells of a sheet are on the clipboard. */
const paste = (field: Locator, text: string) =>
  field.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

const studyOf = async (page: Page) =>
  (await api<StudySessionPage>(page.context(), 'get', '/study-sessions')).items;
