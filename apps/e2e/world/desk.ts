import type { Page } from '@playwright/test';

/** The writing desk, as a person finds their way on it. */
export const deskOf = (page: Page) => ({
  title: page.getByPlaceholder('제목', { exact: true }),
  body: page.getByRole('textbox', { name: '본문, 마크다운' }),
  preview: page.getByRole('region', { name: '보기' }),
  tool: (name: string) => page.getByRole('toolbar').getByRole('button', { name, exact: true }),
  keep: page.getByRole('button', { name: '남기기', exact: true }),
  open: (id: string) => page.goto(`/reflections/${id}/edit`),
  /** Waits for the text to be safe on the server. */
  saved: () =>
    page
      .getByText(/저장했습니다$/)
      .filter({ visible: true })
      .waitFor(),
});
