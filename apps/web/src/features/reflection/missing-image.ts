/** A quiet frame in place of an image that is not there: what it would have shown, and the name of its file. */
export function frameMissing(event: Event, words: string): void {
  const image = event.target;
  if (!(image instanceof HTMLImageElement)) return;
  const frame = document.createElement('span');
  frame.className = 'missing-image';
  frame.append(part('b', image.alt || words), part('span', nameIn(image.getAttribute('src') ?? '')));
  if (image.dataset['line']) frame.dataset['line'] = image.dataset['line'];
  image.replaceWith(frame);
}

function part(tag: 'b' | 'span', text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

/** The last part of an address as a person would write it. That of an attachment says nothing. */
function nameIn(address: string): string {
  if (address.startsWith('/api/') || address.startsWith('blob:')) return '';
  const last =
    address
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? '';
  try {
    return decodeURIComponent(last).normalize('NFC');
  } catch {
    return last;
  }
}
