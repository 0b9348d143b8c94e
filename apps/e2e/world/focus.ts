import { expect, type Locator, type Page } from '@playwright/test';

/** Walks with Tab (or Shift+Tab) until it is there, and sees at each step where the focus is. */
export async function walkTo(page: Page, goal: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let steps = 0; steps < 80; steps++) {
    await page.keyboard.press(key);
    const step = await page.evaluate(whereTheFocusIs);
    passed.push(step.at);
    expect(step.problem, passed.join(' → ')).toBe('');
    if (await goal.evaluateAll(([element]) => element !== undefined && element === document.activeElement))
      return;
  }
  throw new Error(`Not reached: ${passed.join(' → ')}`);
}

/** After something closed or another page came, the focus is somewhere one can go on from. */
export async function expectFocusIsNotLost(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName.toLowerCase() ?? 'nothing'))
    .not.toMatch(/^(body|html|nothing)$/);
}

function whereTheFocusIs(): { at: string; problem: string } {
  const at = document.activeElement;
  if (!at || at === document.body) return { at: 'body', problem: 'The focus is lost.' };
  const name = `${at.tagName.toLowerCase()} "${(at.getAttribute('aria-label') ?? at.textContent ?? '').trim().slice(0, 30)}"`;
  const { width, height } = at.getBoundingClientRect();
  if (width === 0 || height === 0) return { at: name, problem: `The focus is on something unseen: ${name}` };
  const caretShows = at.matches(
    'textarea, [contenteditable="true"], input:not([type="radio"], [type="checkbox"])',
  );
  const around = [at, at.parentElement, at.parentElement?.parentElement].filter((one) => one != null);
  const ringed = around.some((one) =>
    [null, '::before', '::after'].some((part) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one, part);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
    }),
  );
  return { at: name, problem: caretShows || ringed ? '' : `No ring is drawn around ${name}` };
}
