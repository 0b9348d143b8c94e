import { expect, type Page } from '@playwright/test';

/** Whatever must not happen on pages that show what others wrote, as it happens. */
export async function watch(page: Page, home: string): Promise<string[]> {
  const seen: string[] = [];
  const { origin } = new URL(home);
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (/^https?:$/.test(protocol) && asked !== origin) seen.push(`request: ${request.url()}`);
  });
  page.on('popup', (popup) => seen.push(`window: ${popup.url()}`));
  await page.exposeBinding('ullimSaw', (_, what: string) => void seen.push(what));
  await page.addInitScript(() => {
    const tell = (what: string) => (window as unknown as { ullimSaw: (what: string) => void }).ullimSaw(what);
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'] as const)
      (window as unknown as Record<string, unknown>)[name] = () => tell(`script: ${name}`);
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      if (effectiveDirective.startsWith('script')) tell(`script refused: ${blockedURI}`);
    });
  });
  return seen;
}

/** The watch is awake to the last: it sees what is done here, and saw nothing before. */
export async function onlyOurOwnIsSeen(page: Page, seen: string[]): Promise<void> {
  await page.evaluate(() => alert('on purpose'));
  expect(seen).toEqual(['script: alert']);
}
