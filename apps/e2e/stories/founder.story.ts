import { somebody } from '../world/people.js';
import { addressOf, UNFOUNDED } from '../world/ports.js';
import { expect, test } from '../world/story.js';

test.use({ baseURL: addressOf(UNFOUNDED) });

test('the first person makes the account, is asked the first question, and the door closes behind', async ({
  page,
  browser,
}) => {
  const founder = somebody();
  await page.goto('/');
  await page.getByRole('textbox', { name: '이름', exact: true }).fill(founder.name);
  await page.getByRole('textbox', { name: '이메일' }).fill(founder.email);
  await page.getByRole('textbox', { name: '여정의 주소' }).fill(founder.handle);
  await page.getByRole('textbox', { name: '비밀번호' }).fill(founder.password);
  await page.getByRole('button', { name: '계정 만들기' }).click();
  await expect(page.getByRole('heading', { name: /무엇을 배우고 있나요/ })).toBeVisible();

  const late = await browser.newPage({ baseURL: addressOf(UNFOUNDED) });
  await late.goto('/sign-up');
  await expect(late.getByText('지금은 새 계정을 받지 않습니다')).toBeVisible();
  await late.close();
});
