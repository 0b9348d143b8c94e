import type { Element, Nodes } from 'hast';
import { element } from './builder.js';

/** A paragraph of one image with a title is a figure, and the title its caption. */
export function captionImages(node: Nodes): void {
  if (!('children' in node)) return;
  for (const child of node.children) {
    if (child.type === 'element' && child.tagName === 'p') makeFigure(child);
    else captionImages(child);
  }
}

function makeFigure(paragraph: Element): void {
  const image = imageIn(paragraph);
  const title = image?.properties.title;
  if (!image || typeof title !== 'string' || title.trim() === '') return;
  delete image.properties.title;
  paragraph.properties.align ??= image.properties.align;
  delete image.properties.align;
  paragraph.tagName = 'figure';
  paragraph.children.push({ ...element('figcaption'), children: [{ type: 'text', value: title }] });
}

/** The only content, or the only content of a link that is. */
function imageIn({ children }: Element): Element | undefined {
  const [only, ...others] = children;
  if (only?.type !== 'element' || others.length > 0) return undefined;
  if (only.tagName === 'img') return only;
  return only.tagName === 'a' ? imageIn(only) : undefined;
}
