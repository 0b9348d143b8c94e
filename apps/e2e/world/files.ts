import { expect, type Locator, type Page } from '@playwright/test';

export type FileMade = { name: string; type: string } & (
  { text: string } | { width: number; height: number }
);

/** A file as a person has it on the clipboard or under the mouse. Images are made in the page: blue, with a red left half. */
export const paste = (on: Locator, file: FileMade) => bring(on, 'paste', file);
export const drop = (on: Locator, file: FileMade) => bring(on, 'drop', file);

async function bring(on: Locator, how: 'paste' | 'drop', file: FileMade): Promise<void> {
  await on.evaluate(
    async (element, { how, file }) => {
      const content = 'text' in file ? new Blob([file.text]) : await painted(file.width, file.height);
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], file.name, { type: file.type }));
      const { left, top } = element.getBoundingClientRect();
      const common = { bubbles: true, cancelable: true, clientX: left + 30, clientY: top + 20 };
      element.dispatchEvent(
        how === 'paste'
          ? new ClipboardEvent('paste', { ...common, clipboardData: transfer })
          : new DragEvent('drop', { ...common, dataTransfer: transfer }),
      );

      function painted(width: number, height: number): Promise<Blob> {
        const canvas = Object.assign(document.createElement('canvas'), { width, height });
        const pen = canvas.getContext('2d')!;
        pen.fillStyle = 'blue';
        pen.fillRect(0, 0, width, height);
        pen.fillStyle = 'red';
        pen.fillRect(0, 0, width / 2, height);
        return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob!), file.type));
      }
    },
    { how, file },
  );
}

/** A file or a folder of the disk is carried over the page and let go, by the browser itself. */
export async function dropFromDisk(page: Page, on: Locator, path: string): Promise<void> {
  const box = await stillBox(on);
  const [x, y] = [box.x + Math.min(box.width / 2, 60), box.y + Math.min(box.height / 2, 20)];
  const browser = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await browser.send('Input.dispatchDragEvent', { type, x, y, data });
  await browser.detach();
}

/** Whether an image is really there, and from where. */
export const shownOf = (image: Locator) =>
  image.evaluate(async (element) => {
    const shown = element as HTMLImageElement;
    await shown.decode();
    return { from: shown.currentSrc, natural: shown.naturalWidth, wide: shown.clientWidth };
  });

/** Lets requests for files through only when told so. */
export async function holdFiles(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/api/attachments?*', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** Where it is once it has not moved for a while: letters and what stands over a text may come late. */
async function stillBox(on: Locator): Promise<Box> {
  let box: Box | null = null;
  await expect(async () => {
    const before = box;
    box = await on.evaluate((element) => {
      element.scrollIntoView({ block: 'nearest' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    });
    expect(box).toEqual(before);
  }).toPass({ intervals: [200] });
  return box!;
}

type Box = { x: number; y: number; width: number; height: number };
