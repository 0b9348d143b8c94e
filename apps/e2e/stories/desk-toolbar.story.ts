import { CTRL, koreanKeyboard } from '../world/composing.js';
import { deskOf } from '../world/desk.js';
import { addReflection } from '../world/journey.js';
import { newcomer } from '../world/people.js';
import { expect, test } from '../world/story.js';

test('words are made bold by a shortcut and by the toolbar, and undone', async ({ page, context }) => {
  await newcomer(context);
  const { id } = await addReflection(context, { body: '판단은 낱말들의 회의가 된다.' });
  const desk = deskOf(page);
  await desk.open(id);
  await desk.body.press('Control+Home');
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Control+b');
  await expect(desk.body).toHaveText('**판단은 낱말들의 회의가 된다.**');
  await desk.tool('굵게').click();
  await expect(desk.body).toHaveText('판단은 낱말들의 회의가 된다.');
  await page.keyboard.press('Control+z');
  await expect(desk.body).toHaveText('**판단은 낱말들의 회의가 된다.**');
  await expect(desk.preview.locator('strong')).toHaveText('판단은 낱말들의 회의가 된다.');
});

test('the toolbar is one stop for a keyboard, and a list of items has Tab for itself', async ({
  page,
  context,
}) => {
  await newcomer(context);
  const { id } = await addReflection(context, { body: '- 하나\n- 둘' });
  const desk = deskOf(page);
  await desk.open(id);
  await desk.body.press('Control+End');
  await page.keyboard.press('Tab');
  await expect(desk.body).toHaveText('- 하나  - 둘');
  await page.keyboard.press('Shift+Tab');
  await expect(desk.body).toHaveText('- 하나- 둘');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(desk.body).not.toBeFocused();

  await desk.title.focus();
  await page.keyboard.press('Shift+Tab');
  await expect(desk.tool('소제목')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(desk.tool('굵게')).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const list = page.getByRole('dialog', { name: '단축키' });
  await expect(list.getByText('굵게')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
});

test('no shortcut touches a syllable that is being composed', async ({ page, context }) => {
  await newcomer(context);
  const { id } = await addReflection(context, { body: '글: ' });
  const desk = deskOf(page);
  const keyboard = await koreanKeyboard(page);
  await desk.open(id);
  await desk.body.press('Control+End');
  await keyboard.compose('ㅎ', '하', '한');
  await keyboard.pressComposing('b', 'KeyB', CTRL);
  await keyboard.pressComposing('k', 'KeyK', CTRL);
  await expect(desk.body).toHaveText('글: 한');
  await keyboard.commit('한');
  await keyboard.compose('ㄱ', '그', '글');
  await keyboard.pressComposing('Enter', 'Enter');
  await keyboard.commit('글');
  await expect(desk.body).toHaveText('글: 한글');

  await page.keyboard.press('Control+b');
  await keyboard.compose('ㅇ', '우', '울');
  await keyboard.commit('울');
  await expect(desk.body).toHaveText('글: 한글**울**');
});

test('a press on the toolbar finishes the syllable first', async ({ page, context }) => {
  await newcomer(context);
  const { id } = await addReflection(context, { body: '글' });
  const desk = deskOf(page);
  const keyboard = await koreanKeyboard(page);
  await desk.open(id);
  await desk.body.press('Control+Home');
  await keyboard.compose('ㅎ', '하', '한');
  await desk.tool('소제목').click();
  await expect(desk.body).toHaveText('## 한글');
  await keyboard.compose('ㅇ', '우', '울');
  await keyboard.commit('울');
  await expect(desk.body).toHaveText('## 한울글');
});
