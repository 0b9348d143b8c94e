import { koreanKeyboard } from '../world/composing.js';
import { deskOf } from '../world/desk.js';
import { addMilestone, addReflection } from '../world/journey.js';
import { newcomer } from '../world/people.js';
import { expect, test } from '../world/story.js';

test('an address pasted over words makes a link of them', async ({ page, context }) => {
  await newcomer(context);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { id } = await addReflection(context, { body: '울림' });
  const desk = deskOf(page);
  await desk.open(id);
  await page.evaluate(() => navigator.clipboard.writeText('https://example.org/물'));
  await desk.body.press('Control+Home');
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Control+v');
  await expect(desk.body).toHaveText('[울림](https://example.org/물)');
  await expect(desk.preview.getByRole('link', { name: '울림' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(desk.body).toHaveText('울림');
  await expect(page.getByText('2자', { exact: true })).toBeVisible();
  await expect(page.getByText('단어 1개', { exact: true })).toBeVisible();
  await expect(page.getByText('읽는 데 1분')).toBeVisible();
});

test('what one has is found by its name while a syllable is composed, and linked', async ({
  page,
  context,
}) => {
  await newcomer(context);
  const milestone = await addMilestone(context, { title: '스팸 메일 분류기', details: { kind: 'project' } });
  await addReflection(context, { title: '먼 옛날', happenedOn: '2011-03' });
  const other = await addReflection(context, { title: '슬픔의 통계' });
  const { id } = await addReflection(context, { body: '그날의 ', title: '회고' });
  const desk = deskOf(page);
  const keyboard = await koreanKeyboard(page);
  await desk.open(id);
  await desk.body.press('Control+End');
  await page.keyboard.type('@');
  const list = page.getByRole('listbox', { name: '글에서 잇기' });
  await expect(list.getByRole('option')).toHaveText([/스팸 메일 분류기/, /슬픔의 통계/, /먼 옛날/]);
  await keyboard.compose('ㅅ', '스', '슾');
  await expect(list.getByRole('option')).toHaveText([/스팸 메일 분류기/]);

  await keyboard.pressComposing('Enter', 'Enter');
  await expect(desk.body).toHaveText('그날의 @슾');
  await keyboard.compose('스', '스파', '스팸');
  await keyboard.commit('스팸');
  await expect(desk.body).toHaveText('그날의 @스팸');
  await expect(list.getByRole('option')).toHaveText([/스팸 메일 분류기/]);
  await page.keyboard.press('Enter');
  await expect(desk.body).toHaveText(`그날의 [스팸 메일 분류기](/milestones/${milestone.id})`);
  await expect(page.getByRole('button', { name: '스팸 메일 분류기 빼기' })).toBeVisible();

  await page.keyboard.type(' [[');
  await keyboard.compose('ㅅ', '스', '슬', '슬ㅍ', '슬프', '슬픔');
  await list.getByRole('option', { name: /슬픔의 통계/ }).click();
  await expect(desk.body).toContainText(`[슬픔의 통계](/reflections/${other.id})`);
  await expect(desk.body).not.toContainText('[[');
  await desk.keep.click();
  await expect(page).toHaveURL(`/reflections/${id}`);
  await page.getByRole('main').locator('.prose').getByRole('link', { name: '슬픔의 통계' }).click();
  await expect(page).toHaveURL(`/reflections/${other.id}`);
});

test('a mention is not made of what is no name', async ({ page, context }) => {
  await newcomer(context);
  await addMilestone(context, { title: '스팸 메일 분류기' });
  const { id } = await addReflection(context, { body: '' });
  const desk = deskOf(page);
  await desk.open(id);
  await desk.body.click();
  await page.keyboard.type('@스팸');
  const list = page.getByRole('listbox', { name: '글에서 잇기' });
  await expect(list).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await page.keyboard.press('Enter');
  await page.keyboard.type('a@b.kr');
  await expect(desk.body).toHaveText('@스팸a@b.kr');
  await expect(list).toBeHidden();
});

test('taking out what is linked by the keyboard leaves the keyboard there', async ({ page, context }) => {
  await newcomer(context);
  const one = await addMilestone(context, { title: '말뭉치와 통계' });
  const other = await addMilestone(context, { title: '전산언어학' });
  const { id } = await addReflection(context, { milestoneIds: [one.id, other.id] });
  await deskOf(page).open(id);
  await page.getByRole('button', { name: '말뭉치와 통계 빼기' }).press('Enter');
  await expect(page.getByRole('button', { name: '전산언어학 빼기' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '목표·마일스톤 잇기' })).toBeFocused();
});
