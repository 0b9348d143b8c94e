import type { Nodes } from 'hast';
import { splitFrontMatter } from './front-matter.js';
import { LONGEST_RENDERED } from './limits.js';
import { treeOf } from './tree.js';

/** Where a text leads: the addresses of its links, each once, in their order. What stands in code leads nowhere. */
export function linksIn(markdown: string): string[] {
  const { body } = splitFrontMatter(markdown);
  // Longer texts are shown as they were typed.
  if (body.length > LONGEST_RENDERED) return [];
  try {
    return [...new Set(addressesIn(treeOf(body)))];
  } catch {
    return [];
  }
}

function* addressesIn(node: Nodes): Generator<string> {
  if (node.type === 'element' && node.tagName === 'a' && typeof node.properties.href === 'string')
    yield node.properties.href;
  if ('children' in node) for (const child of node.children) yield* addressesIn(child);
}
