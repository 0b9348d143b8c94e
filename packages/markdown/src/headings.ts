import type { Element, Nodes } from 'hast';
import type { Slugs } from './slugs.js';
import { textOf } from './text-of.js';

export function nameHeadings(tree: Nodes, slugs: Slugs): void {
  for (const heading of headingsOf(tree)) heading.properties.id ??= slugs.give(textOf(heading));
}

export function* headingsOf(tree: Nodes): Generator<Element> {
  if (tree.type === 'element' && /^h[1-6]$/.test(tree.tagName)) yield tree;
  else if ('children' in tree) for (const child of tree.children) yield* headingsOf(child);
}
