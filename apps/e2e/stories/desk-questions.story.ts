import { deskOf } from '../world/desk.js';
import { addMilestone, addReflection } from '../world/journey.js';
import { newcomer } from '../world/people.js';
import { expect, test } from '../world/story.js';

test('an empty page offers the questions that fit, and a begun one takes more of them', async ({
  page,
  context,
}) => {
  await newcomer(context);
  const paper = await addMilestone(context, { title: '주의만 있으면 된다', details: { kind: 'paper' } });
  const { id } = await addReflection(context, { body: '', milestoneIds: [paper.id] });
  const desk = deskOf(page);
  await desk.open(id);
  const offer = page.getByRole('group', { name: '질문으로 시작하기' });
  await expect(offer.getByRole('button').first()).toHaveText('논문을 읽고');
  await offer.getByRole('button', { name: '논문을 읽고' }).click();
  await expect(desk.preview.getByRole('heading')).toHaveCount(5);
  await expect(offer).toBeHidden();
  await page.keyboard.type('기억이 짧은 것');
  await expect(desk.preview.locator('h2 + p')).toHaveText('기억이 짧은 것');

  await desk.body.press('Control+End');
  await desk.tool('질문 넣기').press('Enter');
  await page.getByRole('menuitem', { name: '마일스톤' }).press('Enter');
  await expect(desk.preview.getByRole('heading')).toHaveCount(9);
  await expect(desk.body).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(desk.preview.getByRole('heading')).toHaveCount(5);
});
