import { addressOf, attachmentsNamedIn } from '@ullim/types/attachment-address';

/** How a file stands in a text: an image is shown, another file is a link with its name. */
export const markdownOf = (id: string, name: string, isImage: boolean): string =>
  isImage ? `![](${addressOf(id)})` : `[${escaped(name)}](${addressOf(id)})`;

/** The images that a line shows, with what it says of them. */
export function imagesIn(line: string): { id: string; alt: string }[] {
  return [...line.matchAll(IMAGE)].flatMap(([, alt, address]) => {
    const [id] = attachmentsNamedIn(address!);
    return id === undefined ? [] : [{ id, alt: alt!.replace(/\\([\\[\]`<])/g, '$1') }];
  });
}

/** The text in which the image says this; whatever else it says stays. */
export function withAlt(body: string, id: string, alt: string): string {
  return body.replace(IMAGE, (image, before: string, address: string) => {
    if (attachmentsNamedIn(address)[0] !== id) return image;
    return `![${escaped(alt)}${image.slice(2 + before.length)}`;
  });
}

/** The text in which it is a link with its name: it was taken for an image, and is none. */
export function asLink(body: string, id: string, name: string): string {
  return body.replace(IMAGE, (image, _, address: string) =>
    attachmentsNamedIn(address)[0] === id ? markdownOf(id, name, false) : image,
  );
}

/** The text without it; a line that it had for itself goes with it. */
export function without(body: string, id: string): string {
  return body
    .split('\n')
    .flatMap((line) => {
      const left = line.replace(NAMED, (words, address: string) =>
        attachmentsNamedIn(address)[0] === id ? '' : words,
      );
      return left !== line && left.trim() === '' ? [] : [left];
    })
    .join('\n');
}

/** A backtick or a bracket could end elsewhere what begins here. */
const escaped = (words: string) => words.replace(/\s+/g, ' ').replace(/[\\[\]`<]/g, '\\$&');

const WORDS = String.raw`((?:\\.|[^\\\]])*)`;
const ADDRESS = String.raw`\((\/api\/attachments\/[^\s()]+)(?:\s[^()\n]*)?\)`;
const IMAGE = new RegExp(String.raw`!\[${WORDS}\]${ADDRESS}`, 'g');
const NAMED = new RegExp(String.raw`!?\[(?:\\.|[^\\\]])*\]${ADDRESS}`, 'g');
