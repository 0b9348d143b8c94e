import { deskOf } from '../world/desk.js';
import { expectFocusIsNotLost, walkTo } from '../world/focus.js';
import { addGoal, addReflection } from '../world/journey.js';
import { newcomer } from '../world/people.js';
import { expect, test } from '../world/story.js';

test('a whole round without the mouse', async ({ page, context }) => {
  const person = await newcomer(context);
  await context.clearCookies();
  const main = page.getByRole('main');
  const banner = page.getByRole('banner');

  await test.step('signs in', async () => {
    await page.goto('/sign-in');
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    const login = page.getByRole('textbox', { name: '이메일이나 주소' });
    await login.waitFor();
    if (!(await login.evaluate((element) => element === document.activeElement))) await walkTo(page, login);
    await page.keyboard.type(person.email);
    await walkTo(page, page.getByRole('textbox', { name: '비밀번호' }));
    await page.keyboard.type(person.password);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: /12월 26일/ })).toBeVisible();
    await expectFocusIsNotLost(page);
  });

  await test.step('skips to the page', async () => {
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: /12월 26일/ })).toBeVisible();
    await walkTo(page, page.getByRole('link', { name: '본문으로 가기' }));
    await page.keyboard.press('Enter');
    await expect(main).toBeFocused();
  });

  await test.step('makes a goal', async () => {
    await walkTo(page, banner.getByRole('link', { name: '목표', exact: true }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(main.getByRole('heading', { level: 1, name: '목표' })).toBeVisible();
    await expectFocusIsNotLost(page);
    await walkTo(page, main.getByRole('button', { name: '새 목표' }));
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: '새 목표' });
    await expect(dialog.getByRole('textbox', { name: /무엇을 배우고 있나요/ })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(main.getByRole('button', { name: '새 목표' })).toBeFocused();

    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('textbox', { name: /무엇을 배우고 있나요/ })).toBeFocused();
    await page.keyboard.type('자연어처리');
    await walkTo(page, dialog.getByRole('button', { name: '시작하기' }));
    await page.keyboard.press('Enter');
    await expect(main.getByRole('heading', { level: 1, name: '자연어처리' })).toBeVisible();
    await expectFocusIsNotLost(page);
  });

  await test.step('logs a milestone', async () => {
    await walkTo(page, banner.getByRole('button', { name: '남기기' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitem', { name: '마일스톤' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(main.getByRole('textbox', { name: '제목' })).toBeVisible();
    await expectFocusIsNotLost(page);
    const kind = main.getByRole('radio', { name: '수업' });
    if (!(await kind.evaluate((element) => element === document.activeElement))) await walkTo(page, kind);
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await expect(main.getByRole('radio', { name: '책' })).toBeChecked();
    await walkTo(page, main.getByRole('textbox', { name: '제목' }));
    await page.keyboard.type('말뭉치와 통계');
    await walkTo(page, main.getByRole('button', { name: '남기기', exact: true }));
    await page.keyboard.press('Enter');
    await expect(main.getByRole('heading', { level: 1, name: '말뭉치와 통계' })).toBeVisible();
    await expectFocusIsNotLost(page);
  });

  await test.step('walks the timeline and opens what is found there', async () => {
    await walkTo(page, banner.getByRole('link', { name: '여정', exact: true }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    const drawing = page.getByRole('group', { name: '여정 그림' });
    await expect(drawing).toBeVisible();
    await expectFocusIsNotLost(page);
    await walkTo(page, drawing);
    const before = page.url();
    await page.keyboard.press('+');
    await page.keyboard.press('ArrowLeft');
    await expect(page).not.toHaveURL(before);
    await walkTo(page, drawing.getByRole('link', { name: /^말뭉치와 통계/ }));
    await page.keyboard.press('Enter');
    await expect(main.getByRole('heading', { level: 1, name: '말뭉치와 통계' })).toBeVisible();
    await expectFocusIsNotLost(page);
  });
});

test('a syllable being composed is no shortcut and no Enter', async ({ page, context }) => {
  await newcomer(context);
  await addGoal(context);
  const { id } = await addReflection(context);
  const desk = deskOf(page);
  const devtools = await context.newCDPSession(page);

  /** As the Korean input methods do: each key replaces the syllable and arrives as "Process" (229). */
  const compose = (text: string) =>
    devtools.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  const pressWhileComposing = (code: string, modifiers = 0) =>
    devtools.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Process',
      code,
      modifiers,
      windowsVirtualKeyCode: 229,
    });
  const compositionOf = async (...syllables: string[]) => {
    for (const syllable of syllables) {
      await pressWhileComposing('KeyG');
      await compose(syllable);
    }
  };
  const CTRL = 2;

  await test.step('at the desk', async () => {
    await desk.open(id);
    await desk.body.fill('');
    await compositionOf('ㅎ', '하', '한');
    await pressWhileComposing('Enter', CTRL);
    await pressWhileComposing('KeyS', CTRL);
    await expect(desk.body).toContainText('한');
    await devtools.send('Input.insertText', { text: '한' });
    await compositionOf('ㄱ', '그', '글');
    await devtools.send('Input.insertText', { text: '글' });
    await expect(desk.body).toHaveText('한글');
    await expect(desk.preview).toContainText('한글');
    await expect(page).toHaveURL(`/reflections/${id}/edit`);
    await expect(page.getByText('글을 남겼습니다.')).toHaveCount(0);
    await page.keyboard.press('Control+s');
    await expect(page).toHaveURL(`/reflections/${id}`);
    await expect(page.getByRole('main').getByText('한글')).toBeVisible();
  });

  await test.step('in the title', async () => {
    await desk.open(id);
    await desk.title.fill('');
    await compositionOf('ㅂ', '배', '뱀');
    await pressWhileComposing('Enter');
    await expect(desk.title).toBeFocused();
    await devtools.send('Input.insertText', { text: '뱀' });
    await expect(desk.title).toHaveValue('뱀');
  });

  await test.step('on Home', async () => {
    await page.goto('/');
    const log = page.getByRole('textbox', { name: '무엇을 했나요' });
    await log.focus();
    await compositionOf('ㄴ', '노', '논');
    await pressWhileComposing('Enter');
    await devtools.send('Input.insertText', { text: '논' });
    await compositionOf('ㅁ', '무', '문');
    await devtools.send('Input.insertText', { text: '문' });
    await expect(log).toHaveValue('논문');
    await page.keyboard.press('Enter');
    await expect(page.getByText('논문: 한 것으로 남겼습니다.', { exact: true })).toBeVisible();
    await expect(log).toHaveValue('');
  });
});
