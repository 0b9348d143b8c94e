import type { CDPSession, Page } from '@playwright/test';

/**
 * A Korean keyboard, as Chromium hears it from the system: a syllable is composed step by step under the cursor and
 * then committed. Keys that the input method takes for itself come with the code 229.
 */
export async function koreanKeyboard(page: Page) {
  const cdp = await page.context().newCDPSession(page);
  return {
    /** The steps of one syllable, such as ㅎ, 하, 한. It stays open. */
    compose: async (...steps: string[]) => {
      for (const step of steps) await composeStep(cdp, step);
    },
    commit: async (text: string): Promise<void> => {
      await cdp.send('Input.insertText', { text });
    },
    /** A key that is pressed while a syllable is open: the input method has it first. */
    pressComposing: async (key: string, code: string, modifiers = 0) => {
      const pressed = { key, code, modifiers, windowsVirtualKeyCode: 229 };
      await cdp.send('Input.dispatchKeyEvent', { ...pressed, type: 'rawKeyDown' });
      await cdp.send('Input.dispatchKeyEvent', { ...pressed, type: 'keyUp' });
    },
  };
}

export const CTRL = 2;

async function composeStep(cdp: CDPSession, text: string) {
  await cdp.send('Input.imeSetComposition', {
    text,
    selectionStart: text.length,
    selectionEnd: text.length,
  });
}
