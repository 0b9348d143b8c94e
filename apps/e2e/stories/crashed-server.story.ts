import type { DraftList } from '@ullim/types/reflection';
import { api } from '../world/api.js';
import { deskOf } from '../world/desk.js';
import { addReflection } from '../world/journey.js';
import { test } from '../world/own-program.js';
import { newcomer } from '../world/people.js';
import { expect } from '../world/story.js';
import { closeTab } from '../world/tab.js';

const FIRST = '시험은 어려웠고, 그래도 더 궁금해졌다.';
const THEN = ' 그때 서버가 죽었다.';
const AGAIN = ' 또 죽었다.';

test('the server crashes twice while one writes, and no letter is lost', async ({
  page,
  context,
  program,
}) => {
  await newcomer(context);
  const { id } = await addReflection(context);
  const desk = deskOf(page);
  const onlyHere = page.getByText(/이 기기에만 저장했습니다/).first();
  await desk.open(id);
  await desk.body.fill(FIRST);
  await desk.saved();

  await program.crash();
  await desk.body.press('Control+End');
  await page.keyboard.type(THEN);
  await expect(onlyHere).toBeVisible();
  await desk.keep.click();
  await expect(page.getByText('서버에 닿지 않습니다.').first()).toBeVisible();
  await program.startAgain();
  const { items } = await api<DraftList>(context, 'get', `/reflections/${id}/drafts`);
  // What it had answered for before it died; the desk may have sent more since it is back.
  expect(items).toMatchObject([{ body: expect.stringContaining(FIRST) }]);
  await desk.keep.click();
  await expect(page).toHaveURL(`/reflections/${id}`);
  await expect(page.getByRole('main').getByText(FIRST + THEN)).toBeVisible();

  await desk.open(id);
  await expect(desk.body).toContainText(THEN);
  await program.crash();
  await desk.body.press('Control+End');
  await page.keyboard.type(AGAIN);
  await expect(onlyHere).toBeVisible();
  await closeTab(page);
  await program.startAgain();
  const later = await context.newPage();
  await deskOf(later).open(id);
  await expect(deskOf(later).body).toContainText(FIRST + THEN + AGAIN);
  await deskOf(later).keep.click();
  await expect(later).toHaveURL(`/reflections/${id}`);
  await expect(later.getByRole('main').getByText(FIRST + THEN + AGAIN)).toBeVisible();
});
