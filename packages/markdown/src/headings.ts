import type { Element, Nodes } from 'hast';
import type { Slugs } from './slugs.js';
import { textOf } from './text-of.js';

export function nameHeadings(tree: Nodes, slugs: Slugs): void {
  for (const heading of headingsOf(tree)) {
    takeWrittenId(heading);
    heading.properties.id ??= slugs.give(textOf(heading));
  }
}

export function* headingsOf(tree: Nodes): Generator<Element> {
  if (tree.type === 'element' && /^h[1-6]$/.test(tree.tagName)) yield tree;
  else if ('children' in tree) for (const child of tree.children) yield* headingsOf(child);
}

const WRITTEN_ID = /\s*\{#([\p{L}\p{N}_:-]{1,100})\}\s*$/u;

/** `## 회고 {#review}`, as kramdown writes it. */
function takeWrittenId(heading: Element): void {
  const last = heading.children.at(-1);
  const [source, id] = (last?.type === 'text' && WRITTEN_ID.exec(last.value.slice(-200))) || [];
  if (last?.type !== 'text' || source === undefined || id === undefined) return;
  last.value = last.value.slice(0, -source.length);
  heading.properties.id = id;
}
