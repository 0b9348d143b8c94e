export type CopyWords = { copy: string; copied: string };

const SAID_FOR = 2_000;

/** A button on every block of code. Without a clipboard (a page without https) there is none. */
export function offerCopying(prose: HTMLElement, words: CopyWords): void {
  if (!('clipboard' in navigator)) return;
  for (const block of prose.querySelectorAll<HTMLElement>('pre:has(> code)')) {
    const frame = document.createElement('div');
    frame.className = 'code-frame';
    block.replaceWith(frame);
    frame.append(block, copyButton(codeIn(block), words));
  }
}

/** Without Jekyll's tags, which stand before and after it. */
const codeIn = (block: HTMLElement) =>
  block.querySelector<HTMLElement>(':scope > code:nth-child(2)') ?? block;

function copyButton(code: HTMLElement, { copy, copied }: CopyWords): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = copy;
  button.ariaLive = 'polite';
  let back: ReturnType<typeof setTimeout>;
  const say = () => {
    button.textContent = copied;
    clearTimeout(back);
    back = setTimeout(() => (button.textContent = copy), SAID_FOR);
  };
  // Where the browser does not allow it, the code is chosen, and a key copies it.
  const choose = () => getSelection()?.selectAllChildren(code);
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(code.textContent.replace(/\n$/, '')).then(say, choose);
  });
  return button;
}
