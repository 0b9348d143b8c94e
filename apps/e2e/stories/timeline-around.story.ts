import { addGoal, addMilestone, putSampleIn } from '../world/journey.js';
import { drawingOf } from '../world/moving.js';
import { newcomer } from '../world/people.js';
import { expect, test } from '../world/story.js';

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('what one would do next is said beside the drawing, until one puts it away', async ({
    page,
    context,
  }) => {
    await newcomer(context);
    await addGoal(context, { name: '첫 목표', since: '2021-12-20' });
    await page.goto('/journey');
    const words = page.getByText('한 것을 남기면 이 띠 위에 놓입니다.');
    const putAway = page.getByRole('button', { name: '이 말 치우기' });
    await expect(words).toBeInViewport({ ratio: 1 });
    const { y, height } = (await drawingOf(page).boundingBox())!;
    expect((await words.boundingBox())!.y).toBeGreaterThanOrEqual(y + height);

    await putAway.tap();
    await expect(words).toBeHidden();
    await expect.poll(async () => (await drawingOf(page).boundingBox())!.height).toBeGreaterThan(height);
    await page.reload();
    await expect(drawingOf(page).getByRole('list').getByRole('link')).toHaveCount(1);
    await expect(words).toBeHidden();
  });

  test('what was put away stays away once something else was, and the drawing has the keyboard', async ({
    page,
    context,
  }) => {
    const putAway = page.getByRole('button', { name: '이 말 치우기' });
    const arrives = async (addTheirs: () => Promise<unknown>) => {
      await newcomer(context);
      await addTheirs();
      await page.goto('/journey');
      await expect(drawingOf(page).getByRole('list')).toBeAttached();
    };
    const aGoal = () => addGoal(context, { name: '첫 목표', since: '2021-12-20' });
    const aBook = () => addMilestone(context, { title: '언젠가 읽을 책', status: 'planned' });
    for (const something of [aGoal, aBook]) {
      await arrives(something);
      await putAway.focus();
      await page.keyboard.press('Enter');
      await expect(putAway).toBeHidden();
      await expect(drawingOf(page)).toBeFocused();
    }
    await arrives(aGoal);
    await expect(page.getByRole('button', { name: '가까이' })).toBeVisible();
    await expect(putAway).toBeHidden();
  });

  test('the way to more goals lies in the row at the foot, beside what has no date', async ({
    page,
    context,
  }) => {
    await newcomer(context);
    for (let index = 0; index < 20; index++)
      await addGoal(context, { name: `목표 ${index}`, since: '2020-02' });
    await addMilestone(context, { title: '언젠가 읽을 책', status: 'planned' });
    await page.goto('/journey');
    const more = (await page.getByRole('button', { name: '오른쪽에 더 있습니다' }).boundingBox())!;
    const farther = (await page.getByRole('button', { name: '멀리' }).boundingBox())!;
    expect(more.x + more.width).toBeLessThanOrEqual(farther.x);
    expect(more.y).toBeGreaterThanOrEqual(farther.y);
    expect(more.y + more.height).toBeLessThanOrEqual(farther.y + farther.height);
  });
});

test.describe('with a phone held across', () => {
  test.use({ viewport: { width: 740, height: 360 }, hasTouch: true, isMobile: true });

  test('goals to choose from end before the ways of looking, and the way to more is in the margin', async ({
    page,
    context,
  }) => {
    await newcomer(context);
    await putSampleIn(context);
    await page.goto('/journey');
    const chips = (await page.getByRole('group', { name: '목표', exact: true }).boundingBox())!;
    const ways = (await page.getByRole('radiogroup', { name: '보는 방법' }).boundingBox())!;
    expect(chips.x + chips.width).toBeLessThanOrEqual(ways.x);
    const more = page.getByRole('button', { name: '아래에 더 있습니다', includeHidden: true });
    expect((await more.boundingBox())!.x).toBeGreaterThan(740 - 44);
  });

  test('a card that is longer than the drawing says that it goes on, until one has come to its end', async ({
    page,
    context,
  }) => {
    await newcomer(context);
    await putSampleIn(context);
    await page.goto('/journey?from=2021-09&to=2022-06');
    await drawingOf(page)
      .getByRole('link', { name: /^스팸 메일 분류기, / })
      .focus();
    const card = drawingOf(page).locator('[data-card] > div');
    const goesOn = card.locator('.goes-on');
    const last = card.getByRole('link').last();
    await expect(goesOn).toHaveCSS('opacity', '1');
    await expect(goesOn).toBeInViewport({ ratio: 1 });
    await card.evaluate((it) => it.scrollTo(0, it.scrollHeight));
    await expect(goesOn).toHaveCSS('opacity', '0');
    await expect(last).toBeInViewport({ ratio: 1 });
  });
});
