import { LONGEST_RENDERED } from '@ullim/markdown/limits';
import { treeOf } from '@ullim/markdown/tree';
import { withPlainLineEnds } from '../source/line-ends.js';
import { withoutLiquid } from './liquid.js';

/** An image or a link of a post's text. */
export type TextLink = {
  kind: 'image' | 'link';
  /** As it stands in the text, Liquid and all. */
  written: string;
  /** The same without `?` and `#`. */
  alone: string;
  /** What Jekyll would make of it, percent signs and Liquid resolved, without `?` and `#`. */
  address: string;
  /** Of the block it stands in, counted in the body. */
  line: number;
};

/** To something that is not elsewhere on the web. Its line is counted in the file. */
export type LocalLink = TextLink;

/** Each once. What leads to `home`, the blog's own site, is local. */
export function linksOf(
  { frontMatter, body }: Record<'frontMatter' | 'body', string>,
  home = '',
): LocalLink[] {
  const host = home.replace(/^https?:/i, '');
  if (!MAY_BE_LOCAL.test(body) && (host === '' || !body.includes(host))) return [];
  const before = withPlainLineEnds(frontMatter).split('\n').length - 1;
  return allLinksOf(body).flatMap((link) => {
    const address = host === '' ? link.address : withoutHost(link.address, host);
    return address === '' || ELSEWHERE.test(address) ? [] : [{ ...link, address, line: link.line + before }];
  });
}

/** Found by the same reading that renders the text: Markdown, HTML, nothing in code. Each once. */
export function allLinksOf(body: string): TextLink[] {
  if (body.length > LONGEST_RENDERED || !MAY_POINT.test(body)) return [];
  const liquid = withoutLiquid(withPlainLineEnds(body));
  const links = new Map<string, TextLink>();
  for (const { kind, address: found, line } of linksIn(liquid.text)) {
    const decoded = percentDecoded(found);
    const written = liquid.typed(decoded);
    if (links.get(written)?.kind === 'image') continue;
    const address = withoutPart(liquid.meant(decoded)).normalize('NFC');
    links.set(written, { kind, written, alone: liquid.typed(withoutPart(decoded)), address, line });
  }
  return [...links.values()];
}

const MAY_POINT = /\]\(|<(?:img|a)\s|^ {0,3}(?:> ?)?\[[^\]\n]{1,200}\]:|https?:\/\//im;

/** Most posts point nowhere near, and reading them for nothing would be most of the work of an import. */
const MAY_BE_LOCAL =
  /\]\(\s{0,9}<?(?!https?:|mailto:|#|\/\/|\))|<(?:img|a)\s|^ {0,3}(?:> ?)?\[[^\]\n]{1,200}\]:/im;

const ELSEWHERE = /^(?!post_url:)(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i;

type Found = Pick<TextLink, 'kind' | 'address' | 'line'>;
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

function withoutPart(address: string): string {
  return address.replace(/[?#].*$/s, '');
}

/** `host` begins with its two slashes. */
function withoutHost(address: string, host: string): string {
  const rest = address.replace(/^https?:/i, '');
  if (!rest.startsWith(host)) return address;
  const path = rest.slice(host.length);
  return path === '' ? '/' : path.startsWith('/') ? path : address;
}

function percentDecoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
