import { LONGEST_RENDERED } from '@ullim/markdown/limits';
import { treeOf } from '@ullim/markdown/tree';
import { withPlainLineEnds } from '../source/line-ends.js';
import { withoutLiquid } from './liquid.js';

/** An image or a link of a post's text to something that is not elsewhere on the web. */
export type LocalLink = {
  kind: 'image' | 'link';
  /** As it stands in the text, Liquid and all. */
  written: string;
  /** What Jekyll would make of it, percent signs and Liquid resolved, without `?` and `#`. */
  address: string;
  /** Of the block it stands in, counted in the file. */
  line: number;
};

/** Found by the same reading that renders the text: Markdown, HTML, nothing in code. Each address once. */
export function linksOf({ frontMatter, body }: { frontMatter: string; body: string }): LocalLink[] {
  if (body.length > LONGEST_RENDERED || !MAY_POINT.test(body)) return [];
  const before = withPlainLineEnds(frontMatter).split('\n').length - 1;
  const liquid = withoutLiquid(withPlainLineEnds(body));
  const links = new Map<string, LocalLink>();
  for (const { kind, address: found, line } of linksIn(liquid.text)) {
    const decoded = percentDecoded(found);
    const address = liquid
      .meant(decoded)
      .replace(/[?#].*$/s, '')
      .normalize('NFC');
    if (address === '' || ELSEWHERE.test(address)) continue;
    const link = { kind, written: liquid.typed(decoded), address, line: line + before };
    if (links.get(address)?.kind !== 'image') links.set(address, link);
  }
  return [...links.values()];
}

/** Most posts point nowhere near, and reading them for nothing would be most of the work of an import. */
const MAY_POINT =
  /\]\(\s{0,9}<?(?!https?:|mailto:|#|\/\/|\))|<(?:img|a)\s|^ {0,3}(?:> ?)?\[[^\]\n]{1,200}\]:/im;

const ELSEWHERE = /^(?!post_url:)(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i;

type Found = Pick<LocalLink, 'kind' | 'address' | 'line'>;
type Node = {
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
  position?: { start: { line: number } };
};

function linksIn(text: string): Found[] {
  const found: Found[] = [];
  const look = (node: Node, above: number): void => {
    const line = node.position?.start.line ?? above;
    const { src, href } = node.properties ?? {};
    if (node.tagName === 'img' && typeof src === 'string') found.push({ kind: 'image', address: src, line });
    if (node.tagName === 'a' && typeof href === 'string') found.push({ kind: 'link', address: href, line });
    for (const child of node.children ?? []) look(child, line);
  };
  try {
    look(treeOf(text, { positions: true }) as Node, 1);
  } catch {
    // What cannot be rendered is shown as typed, and then it points nowhere.
    return [];
  }
  return found;
}

function percentDecoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
