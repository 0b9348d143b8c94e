import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Page, TestInfo } from '@playwright/test';
import { putSampleIn } from '../world/journey.js';
import { newcomer } from '../world/people.js';
import { expect, test } from '../world/story.js';

const GOALS = ['웹 백엔드', '머신러닝', '자연어처리', '컴퓨터 비전'];

test('a journey leaves the app as a picture and on paper', async ({ page, context, browser }, info) => {
  await newcomer(context);
  await putSampleIn(context);
  await page.goto('/journey');
  const title = page.getByRole('dialog').getByRole('textbox', { name: '그림 위의 제목' });
  let svg = '';

  await test.step('a title says what is seen until somebody says it better', async () => {
    await ask(page);
    await expect(title).toHaveValue(/^여정 · 2020년 겨울방학 ~ 20\d\d년/);
    await title.fill('언어로 가는 길');
  });

  await test.step('the SVG shows the same everywhere, without script, and loads nothing', async () => {
    const file = await save(page, 'SVG', info);
    expect(file.name).toBe('ullim-언어로-가는-길-2021-12-26.svg');
    svg = file.path;
    expect(await foreign(page, await readFile(svg, 'utf8'))).toEqual({ error: null, outside: [] });

    const alone = await browser.newContext({ offline: true, javaScriptEnabled: false });
    const paper = await alone.newPage();
    const asked: string[] = [];
    paper.on('request', (request) => asked.push(request.url().slice(0, 5)));
    await paper.goto(pathToFileURL(svg).href);
    for (const text of ['언어로 가는 길', ...GOALS]) await expect(written(paper, text)).toBeVisible();
    await expect
      .poll(() => paper.evaluate(() => [...document.fonts].map(({ status }) => status)))
      .toContain('loaded');
    expect(new Set(asked.filter((url) => url !== 'data:'))).toEqual(new Set(['file:']));
    await alone.close();
  });

  await test.step('the PNG is twice as fine', async () => {
    await ask(page);
    await expect(title, 'what was said holds for the same picture').toHaveValue('언어로 가는 길');
    const { path } = await save(page, 'PNG', info);
    const size = /width="(\d+)" height="(\d+)"/
      .exec(await readFile(svg, 'utf8'))!
      .slice(1)
      .map(Number);
    const png = await readFile(path);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(size.map((side) => side * 2));
  });

  await test.step('on paper is the picture alone, on one page, and the screen is as it was', async () => {
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    for (const text of ['언어로 가는 길', ...GOALS]) await expect(written(page, text)).toBeVisible();
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(page.getByRole('group', { name: '여정 그림' })).toBeHidden();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: null });

    expect(pages(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
    await expect(page.getByRole('group', { name: '여정 그림' })).toBeVisible();
  });

  await test.step('the list is printed as a text', async () => {
    await page.getByRole('radio', { name: '목록', exact: true }).click();
    await expect(page.getByRole('heading', { name: '2021년 2학기' })).toBeVisible();
    await expect(page.getByRole('button', { name: '인쇄', exact: true })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { name: '2021년 2학기' })).toBeVisible();
    await expect(page.getByText('오늘 2021년 12월 26일')).toHaveCSS('print-color-adjust', 'exact');
    await expect(page.getByRole('button', { name: '인쇄', exact: true })).toBeHidden();
    await page.emulateMedia({ media: null });
    expect(pages(await page.pdf())).toBeGreaterThan(1);
  });
});

test('a picture that could not be made says so', async ({ page, context }) => {
  await newcomer(context);
  await putSampleIn(context);
  await page.goto('/journey');
  await ask(page);
  await page.route('**/*.woff2', (route) => route.abort());
  await page.getByRole('dialog').getByRole('button', { name: 'SVG', exact: true }).click();
  await expect(
    page.getByText('그림을 만들지 못했습니다. 연결을 확인하고 다시 해 보세요.', { exact: true }),
  ).toBeVisible();
  await expect(page.getByRole('dialog')).toBeVisible();
});

/** Not the paper around the letters. */
const written = (page: Page, text: string) =>
  page.locator('svg text:not([aria-hidden])').filter({ hasText: new RegExp(`^${text}$`) });

async function ask(page: Page) {
  await page.getByRole('button', { name: '내보내기', exact: true }).click();
  await expect(page.getByRole('dialog', { name: '그림 내보내기' })).toBeVisible();
}

async function save(page: Page, kind: 'SVG' | 'PNG', info: TestInfo) {
  const coming = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: kind, exact: true }).click();
  const download = await coming;
  const said = `${download.suggestedFilename()} 파일로 저장했습니다.`;
  await expect(page.getByText(said, { exact: true })).toBeVisible();
  const path = info.outputPath(`journey.${kind.toLowerCase()}`);
  await download.saveAs(path);
  return { name: download.suggestedFilename(), path };
}

/** What an SVG would ask others for, or run; and why it is none, if it is not. */
const foreign = (page: Page, text: string) =>
  page.evaluate((text) => {
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
    const elements = [...svg.querySelectorAll('*')];
    const links = elements.flatMap(({ attributes }) =>
      [...attributes].flatMap(({ localName, value }) =>
        localName === 'href' || localName === 'src' || localName.startsWith('on') ? value : [],
      ),
    );
    const values = elements.flatMap(({ attributes, localName, textContent }) => [
      ...[...attributes].map(({ value }) => value),
      ...(localName === 'style' ? [textContent ?? ''] : []),
    ]);
    const urls = values.flatMap((value) => [...value.matchAll(/url\(["']?([^"')]*)|@import(.*)/g)]);
    return {
      error: svg.querySelector('parsererror')?.textContent ?? null,
      outside: [
        ...links,
        ...urls.map(([whole, url]) => url ?? whole).filter((url) => !/^(data:font\/woff2;|#)/.test(url)),
        ...elements
          .map(({ localName }) => localName)
          .filter((name) => /^(script|image|foreignObject|use)$/.test(name)),
      ],
    };
  }, text);

const pages = (pdf: Buffer) => [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
