import { expect, test } from '../world/story.js';
import { deskOf } from '../world/desk.js';
import { somebody } from '../world/people.js';

test('a new learner comes, begins, studies, writes, and sees all of it on the timeline', async ({ page }) => {
  const account = somebody();
  const main = page.getByRole('main');
  const desk = deskOf(page);

  await test.step('opens the address and makes an account', async () => {
    await page.goto('/');
    await page.getByRole('link', { name: '계정 만들기' }).click();
    await page.getByRole('textbox', { name: '이름', exact: true }).fill(account.name);
    await page.getByRole('textbox', { name: '이메일' }).fill(account.email);
    await page.getByRole('textbox', { name: '여정의 주소' }).fill(account.handle);
    await page.getByRole('textbox', { name: '비밀번호' }).fill(account.password);
    await page.getByRole('button', { name: '계정 만들기' }).click();
  });

  await test.step('answers what is being learned, and why', async () => {
    await expect(page.getByRole('heading', { name: /무엇을 배우고 있나요/ })).toBeVisible();
    await page.getByRole('textbox', { name: '배우는 것' }).fill('자연어처리');
    await page.getByRole('textbox', { name: /^왜/ }).fill('글을 읽는 기계가 무엇을 읽는지 궁금하다.');
    await page.getByRole('textbox', { name: '언제부터' }).fill('2021 2학기');
    await page.getByRole('button', { name: '첫 목표로 두기' }).click();
    await page.getByRole('button', { name: /빈 여정에서 시작하기/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: /12월 26일/ })).toBeVisible();
  });

  await test.step('logs what was done today with one line', async () => {
    const log = page.getByRole('textbox', { name: '무엇을 했나요' });
    await log.fill('단어 벡터 논문');
    await log.press('Enter');
    await expect(page.getByText('단어 벡터 논문: 한 것으로 남겼습니다.', { exact: true })).toBeVisible();
    await expect(log).toHaveValue('');
  });

  await test.step('adds a course with where, when, and what it left', async () => {
    await page.getByRole('banner').getByRole('button', { name: '남기기' }).click();
    await page.getByRole('menuitem', { name: '마일스톤' }).click();
    await main.getByRole('radio', { name: '수업' }).check();
    await main.getByRole('textbox', { name: '제목' }).fill('기계학습');
    await main.getByRole('combobox', { name: '목표' }).click();
    await page.getByRole('option', { name: '자연어처리' }).click();
    await main.getByRole('radio', { name: '한 것' }).check();
    await main.getByRole('textbox', { name: /언제 했나요/ }).fill('2021 2학기');
    await main.getByRole('button', { name: '더 적기' }).click();
    await main.getByRole('textbox', { name: '학교나 기관' }).fill('한빛대학교');
    await main.getByRole('button', { name: '성적' }).click();
    await main.getByRole('textbox', { name: '성적' }).fill('A+');
    await main.getByRole('textbox', { name: '만점' }).fill('4.5');
    await main.getByRole('button', { name: '학점' }).click();
    await main.getByRole('textbox', { name: '학점 수' }).fill('3');
    await main.getByRole('button', { name: '남기기', exact: true }).click();

    await expect(main.getByRole('heading', { level: 1, name: '기계학습' })).toBeVisible();
    for (const words of ['2021년 2학기', '한빛대학교', 'A+'])
      await expect(main.getByText(words).first()).toBeVisible();
    await expect(main.getByText('학점', { exact: true })).toBeVisible();
    await expect(main.getByRole('definition').filter({ hasText: /^3$/ })).toBeVisible();
  });

  await test.step('reads on in a book with one tap', async () => {
    await page.goto('/milestones/new');
    await main.getByRole('radio', { name: '책' }).check();
    await main.getByRole('textbox', { name: '제목' }).fill('말뭉치와 통계');
    await main.getByRole('radio', { name: '가는 중' }).check();
    await main.getByRole('textbox', { name: /언제 시작했나요/ }).fill('12월부터');
    await main.getByRole('button', { name: '더 적기' }).click();
    await main.getByRole('textbox', { name: '지금까지' }).fill('142');
    await main.getByRole('textbox', { name: '모두' }).fill('371');
    await main.getByRole('button', { name: '남기기', exact: true }).click();
    await expect(main.getByRole('heading', { level: 1, name: '말뭉치와 통계' })).toBeVisible();

    await page.getByRole('link', { name: '오늘', exact: true }).click();
    const book = main.getByRole('listitem').filter({ hasText: '말뭉치와 통계' });
    await expect(book).toContainText('142');
    await book.getByRole('button', { name: /1쪽 더/ }).click();
    await expect(book).toContainText('143');
  });

  await test.step('finishes it too early and undoes that', async () => {
    await main.getByRole('link', { name: '말뭉치와 통계' }).click();
    await main.getByRole('button', { name: '마쳤습니다' }).click();
    await expect(main.getByRole('button', { name: '다시 시작하기' })).toBeVisible();
    await page.getByRole('button', { name: '되돌리기' }).click();
    await expect(main.getByRole('button', { name: '마쳤습니다' })).toBeVisible();
    await expect(main.getByText(/가는 중 ·/)).toBeVisible();
  });

  await test.step('writes about the course and sees at once how it reads', async () => {
    await page.getByRole('link', { name: '목표', exact: true }).click();
    await main.getByRole('link', { name: /자연어처리/ }).click();
    await main.getByRole('link', { name: '기계학습' }).click();
    await main.getByRole('link', { name: '이것에 대해 글 쓰기' }).click();
    await expect(page.getByRole('button', { name: '기계학습 빼기' })).toBeVisible();
    await expect(desk.body).toBeVisible();
    await desk.title.fill('한 학기를 마치고');
    await desk.title.press('Enter');
    await page.keyboard.type('## 남은 것\n\n시험은 **어려웠다**. 그래도 더 궁금해졌다.');
    await expect(desk.preview.getByRole('heading', { name: '남은 것' })).toBeVisible();
    await expect(desk.preview.getByText('어려웠다', { exact: true })).toBeVisible();
    await desk.keep.click();
    await expect(main.getByRole('heading', { level: 1, name: '한 학기를 마치고' })).toBeVisible();
    await expect(main.getByRole('heading', { name: '남은 것' })).toBeVisible();
  });

  await test.step('sees all of it on the timeline, drawn and as a list', async () => {
    await page.getByRole('link', { name: '여정', exact: true }).click();
    const drawn = page.getByRole('group', { name: '여정 그림' }).getByRole('list');
    for (const words of [
      /^자연어처리, 가는 중/,
      /^단어 벡터 논문, 논문, 한 것/,
      /^기계학습, 수업, 한 것, 2021년 2학기/,
      /^말뭉치와 통계, 책, 가는 중/,
      /^글, 한 학기를 마치고/,
    ])
      await expect(drawn.getByRole('link', { name: words })).toBeAttached();

    await page.getByRole('radio', { name: '목록', exact: true }).check();
    for (const title of ['단어 벡터 논문', '기계학습', '말뭉치와 통계', '한 학기를 마치고'])
      await expect(main.getByRole('link', { name: title, exact: true })).toBeVisible();
    const course = page.getByRole('link', { name: '기계학습', exact: true });
    await expect(main.getByRole('listitem').filter({ has: course })).toContainText('A+');
  });
});
