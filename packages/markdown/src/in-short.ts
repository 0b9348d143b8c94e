import type { Nodes } from 'hast';

/** A block of code between Jekyll's own tags. Where the end is out of sight, all that follows is of it. */
const CODE_OF_LIQUID = /^[ \t]*\{%-?\s*highlight\b[^]*?(?:\{%-?\s*endhighlight\s*-?%\}|(?![^]))/gm;

/** Markdown without the code that Jekyll's own tag holds. */
export const withoutLiquidCode = (markdown: string): string =>
  markdown.includes('{%') ? markdown.replace(CODE_OF_LIQUID, '') : markdown;

/**
 * What is told when a text is told in short. Code of several lines, a formula that stands by itself and Jekyll's tags
 * are nothing there; a formula in a sentence is its letters, or a gap where they would be commands.
 */
export function inShort(nodes: readonly Nodes[]): Nodes[] {
  return nodes.flatMap((node): Nodes[] => {
    if (node.type === 'text') return [{ ...node, value: node.value.replace(TAG, '') }];
    if (node.type !== 'element') return [node];
    if (node.tagName === 'pre') return [];
    if (node.properties.dataMath !== undefined) return [{ type: 'text', value: formulaIn(node.children) }];
    if (node.tagName === 'code') return [node];
    return [{ ...node, children: inShort(node.children) as typeof node.children }];
  });
}

const TAG = /\{%[^\n]{0,500}?%\}|\{\{[^\n]{0,500}?\}\}/g;

function formulaIn([tex]: readonly Nodes[]): string {
  const letters = tex?.type === 'text' ? tex.value.replace(/[{}]/g, '') : '';
  return letters.includes('\\') ? '…' : letters;
}
