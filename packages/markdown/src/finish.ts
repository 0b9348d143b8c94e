import type { Element, Nodes } from 'hast';
import { isElsewhere, isSafeImage } from './address.js';
import { type AttachedAt, attachImage, attachLink } from './attached.js';
import { nameNotice } from './notices.js';
import { nameTask } from './tasks.js';

export type Finish = { idPrefix: string; locale: 'ko' | 'en'; attachedAt: AttachedAt };

/** What only this package may say, added after the sanitiser so that no text can say it. */
export function finish<Tree extends Nodes>(tree: Tree, how: Finish): Tree {
  if (tree.type === 'element') finishElement(tree, how);
  if ('children' in tree) for (const child of tree.children) finish(child, how);
  return tree;
}

function finishElement(element: Element, { idPrefix, locale, attachedAt }: Finish): void {
  if (element.position) element.properties['dataLine'] = element.position.start.line;
  if (element.tagName === 'a') finishLink(element, idPrefix, attachedAt);
  if (element.tagName === 'img') finishImage(element, attachedAt);
  nameNotice(element, locale);
  nameTask(element, locale);
}

function finishLink(link: Element, idPrefix: string, attachedAt: AttachedAt): void {
  const { properties } = link;
  attachLink(link, attachedAt);
  const { href } = properties;
  if (typeof href !== 'string') return;
  if (href.startsWith('#') && href.length > 1) properties.href = `#${idPrefix}${href.slice(1)}`;
  if (isElsewhere(href)) properties.rel = ['noopener', 'noreferrer'];
}

function finishImage(image: Element, attachedAt: AttachedAt): void {
  const { properties } = image;
  if (!isSafeImage(String(properties.src ?? ''))) delete properties.src;
  properties.alt ??= '';
  properties['loading'] = 'lazy';
  properties['decoding'] = 'async';
  properties['referrerPolicy'] = 'no-referrer';
  attachImage(image, attachedAt);
}
