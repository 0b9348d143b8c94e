export type CopyWords = { copy: string; copied: string };

const SAID_FOR = 2_000;

/** A button on every block of code. Without a clipboard (a page without https) there is none. */
export function offerCopying(prose: HTMLElement, words: CopyWords): void {
  if (!('clipboard' in navigator)) return;
  for (const block of prose.querySelectorAll<HTMLElement>('pre:has(> code)')) {
    const frame = document.createElement('div');
    frame.className = 'code-frame';
    block.replaceWith(frame);
    frame.append(block, copyButton(block, words));
  }
}

function copyButton(block: HTMLElement, { copy, copied }: CopyWords): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = copy;
  button.ariaLive = 'polite';
  let back: ReturnType<typeof setTimeout>;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(block.textContent.replace(/\n$/, ''));
    button.textContent = copied;
    clearTimeout(back);
    back = setTimeout(() => (button.textContent = copy), SAID_FOR);
  });
  return button;
}
