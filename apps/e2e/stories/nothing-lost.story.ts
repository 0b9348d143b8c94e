import { expect, test } from '../world/story.js';
import type { BrowserContext, Page } from '@playwright/test';
import type { DraftList } from '@ullim/types/reflection';
import { api } from '../world/api.js';
import { deskOf } from '../world/desk.js';
import { addGoal, addReflection } from '../world/journey.js';
import { newcomer } from '../world/people.js';
import { closeTab } from '../world/tab.js';

const TYPED = '시험은 어려웠고, 그래도 더 궁금해졌다.';

test('a tab closed in the middle of a sentence', async ({ page, context }) => {
  await newcomer(context);
  await page.goto('/reflections/new');
  await deskOf(page).title.fill('반쯤 쓴 글');
  await deskOf(page).body.click();
  await page.keyboard.type(TYPED);
  await closeTab(page);

  const later = await context.newPage();
  await later.goto('/reflections');
  await later.getByRole('link', { name: '반쯤 쓴 글' }).click();
  await expect(deskOf(later).title).toHaveValue('반쯤 쓴 글');
  await expect(deskOf(later).body).toContainText(TYPED);
});

test('a dead network, and then a closed tab', async ({ page, context }) => {
  await newcomer(context);
  const { id } = await addReflection(context);
  const losePiece = await holdPiece(page, /plain-text/);
  await deskOf(page).open(id);
  await expect(deskOf(page).body).toBeVisible();
  await context.setOffline(true);
  await losePiece();
  await deskOf(page).body.fill(TYPED);
  await expect(page.getByText(/이 기기에만 저장했습니다/).first()).toBeVisible();
  await closeTab(page);

  await context.setOffline(false);
  const later = await context.newPage();
  await later.goto('/reflections');
  await expect.poll(() => draftsOf(context, id)).toEqual([TYPED]);
  await later.getByRole('link', { name: '언어 먼저' }).first().click();
  await expect(deskOf(later).body).toContainText(TYPED);
  await deskOf(later).keep.click();
  await expect(later).toHaveURL(`/reflections/${id}`);
  await expect(later.getByRole('main').getByText(TYPED)).toBeVisible();
});

test('a piece of the app that a dead network does not bring leaves what is typed, and comes when it is back', async ({
  page,
  context,
}) => {
  await newcomer(context);
  await addGoal(context);
  await page.goto('/');
  const line = page.getByRole('textbox', { name: '무엇을 했나요' });
  await line.fill('전산언어학 90분');
  await context.setOffline(true);
  await line.blur();
  await page.keyboard.press('l');
  await expect(page.getByText(/^서버에 닿지 않습니다/)).toBeVisible();
  await expect(line).toHaveValue('전산언어학 90분');

  await context.setOffline(false);
  await page.keyboard.press('l');
  await expect(page.getByRole('dialog', { name: '공부 남기기' })).toBeVisible();
});

test('a network that comes back while one writes', async ({ page, context }) => {
  await newcomer(context);
  const { id } = await addReflection(context);
  await deskOf(page).open(id);
  await expect(deskOf(page).body).toBeVisible();
  await context.setOffline(true);
  await deskOf(page).body.fill(TYPED);
  await deskOf(page).keep.click();
  await expect(
    page.getByText(/글은 이 기기에 저장해 두었으니, 연결되면 남길 수 있습니다/).last(),
  ).toBeVisible();
  await expect(deskOf(page).body).toContainText(TYPED);
  await expect(page.getByRole('button', { name: '있었던 때' })).toBeInViewport({ ratio: 1 });

  await context.setOffline(false);
  await deskOf(page).keep.click();
  await expect(page).toHaveURL(`/reflections/${id}`);
  await expect(page.getByRole('main').getByText(TYPED)).toBeVisible();
});

test('words that are written while the text is on its way', async ({ page, context }) => {
  await newcomer(context);
  const { id } = await addReflection(context);
  const desk = deskOf(page);
  await desk.open(id);
  await desk.body.fill(TYPED);
  let arrive!: () => void;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(`**/api/reflections/${id}`, async (route) => {
    await arrived;
    await route.continue();
  });
  await desk.keep.click();
  await desk.body.press('Control+End');
  await page.keyboard.type(' 그리고 더.');
  arrive();
  await expect(page.getByText(/^여기까지 남겼습니다/)).toBeVisible();
  await expect(page).toHaveURL(`/reflections/${id}/edit`);
  await page.reload();
  await expect(desk.body).toHaveText(`${TYPED} 그리고 더.`);
  await desk.keep.click();
  await expect(page).toHaveURL(`/reflections/${id}`);
  await expect(page.getByRole('main').getByText(`${TYPED} 그리고 더.`)).toBeVisible();
});

test('a text thrown away before it was kept, and called back', async ({ page, context }) => {
  await newcomer(context);
  const desk = deskOf(page);
  const row = page.getByRole('link', { name: '버릴 글' });
  await page.goto('/reflections/new');
  await expect(desk.title).toBeFocused();
  await page.keyboard.type('버릴 글');
  await page.getByRole('button', { name: '이 글로 할 수 있는 일' }).click();
  await page.getByRole('menuitem', { name: '지우기' }).click();
  await expect(page).toHaveURL('/reflections');
  await expect(row).toHaveCount(0);
  await page.getByRole('button', { name: '되돌리기' }).click();

  await page.getByRole('button', { name: '버릴 글 지우기' }).click();
  await expect(row).toHaveCount(0);
  await page.getByRole('button', { name: '되돌리기' }).last().click();
  await row.click();
  await expect(desk.title).toHaveValue('버릴 글');
  await expect(desk.body).toBeFocused();

  await desk.title.fill('');
  await page.getByRole('link', { name: '책상에서 나가기' }).click();
  await expect(page.getByText('아직 쓴 글이 없습니다')).toBeVisible();
});

test('a session that ended while one writes', async ({ page, context }) => {
  const person = await newcomer(context);
  const { id } = await addReflection(context);
  await deskOf(page).open(id);
  await expect(deskOf(page).body).toBeVisible();
  await api(context, 'delete', '/sessions/current');
  await deskOf(page).body.fill(TYPED);
  await deskOf(page).keep.click();

  await page.getByRole('alert').getByRole('button', { name: '다시 들어오기' }).click();
  const dialog = page.getByRole('dialog', { name: '다시 들어오기' });
  await dialog.getByRole('textbox', { name: /비밀번호/ }).fill(person.password);
  await dialog.getByRole('button', { name: '들어오기' }).click();
  await expect(dialog).toBeHidden();
  await expect(deskOf(page).body).toContainText(TYPED);
  await deskOf(page).keep.click();
  await expect(page).toHaveURL(`/reflections/${id}`);
  await expect(page.getByRole('main').getByText(TYPED)).toBeVisible();
});

test('a milestone form left half filled', async ({ page, context }) => {
  await newcomer(context);
  const main = page.getByRole('main');
  await page.goto('/milestones/new');
  await main.getByRole('radio', { name: '논문' }).check();
  await main.getByRole('textbox', { name: '제목' }).fill('낱말의 이웃들');
  await main.getByRole('button', { name: '더 적기' }).click();
  await main.getByRole('textbox', { name: '지은이' }).fill('김하나, 이두리');

  await page.getByRole('link', { name: '목표', exact: true }).click();
  const question = page.getByRole('dialog', { name: '적던 것을 두고 나갈까요?' });
  await question.getByRole('button', { name: '이어서 적기' }).click();
  await expect(main.getByRole('textbox', { name: '제목' })).toHaveValue('낱말의 이웃들');

  await page.getByRole('link', { name: '목표', exact: true }).click();
  await question.getByRole('button', { name: '두고 나가기' }).click();
  await expect(main.getByRole('heading', { level: 1, name: '목표' })).toBeVisible();

  await page.goto('/milestones/new');
  await expect(main.getByText('지난번에 적던 것을 그대로 보여 드립니다.')).toBeVisible();
  await expect(main.getByRole('radio', { name: '논문' })).toBeChecked();
  await expect(main.getByRole('textbox', { name: '제목' })).toHaveValue('낱말의 이웃들');
  await expect(main.getByRole('textbox', { name: '지은이' })).toHaveValue('김하나, 이두리');
});

async function draftsOf(context: BrowserContext, id: string): Promise<string[]> {
  const { items } = await api<DraftList>(context, 'get', `/reflections/${id}/drafts`);
  return items.map(({ body }) => body);
}

/** Keeps a piece of the app on its way, until it is lost with the network. */
async function holdPiece(page: Page, name: RegExp): Promise<() => Promise<void>> {
  let lose = () => {};
  const lost = new Promise<void>((resolve) => (lose = resolve));
  const asked = page.waitForRequest(name);
  await page.route(name, async (route) => {
    await lost;
    await route.abort('internetdisconnected');
  });
  return async () => {
    await asked;
    lose();
  };
}
