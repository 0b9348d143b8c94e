import type { Element, ElementContent, Properties, Root } from 'hast';

type Parent = Root | Element;
type Frame = { parent: Parent; tag: string; raw: boolean };

/** Deeper elements are left out and their words stay, so that nothing that walks the tree can run out of stack. */
const DEEPEST = 100;

const PHRASING_ONLY = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'summary']);
const PHRASING = new Set(
  'a img br input code kbd samp var ruby rt rp em strong b i u s del ins mark small sub sup q abbr span'.split(
    ' ',
  ),
);

/**
 * A tree from a run of opening and closing tags. Markdown's own are always balanced; raw ones need not be:
 * they end with the Markdown element they began in, and cannot close anything but each other.
 */
export class Builder {
  readonly root: Root = { type: 'root', children: [] };
  private readonly frames: Frame[] = [{ parent: this.root, tag: '', raw: false }];
  private depth = 0;
  private links = 0;

  get parent(): Parent {
    return this.top.parent;
  }

  /** The list item whose first words come next, and its list. */
  get item(): { li: Element; list: Element } | null {
    const [list, li] = this.frames.slice(-3).map(({ parent }) => parent);
    if (!isNamed(list, 'ul', 'ol') || !isNamed(li, 'li')) return null;
    const begins = this.parent.children.length === 0 && li.children.length === (this.parent === li ? 0 : 1);
    return begins ? { li, list } : null;
  }

  open(tag: string, properties: Properties = {}, line?: number): void {
    this.endRawParagraph(tag);
    this.push(tag, false, this.mayOpen(tag) ? element(tag, properties, line) : null);
  }

  /** An element that stands nowhere yet. */
  openApart(apart: Element): void {
    this.depth++;
    this.frames.push({ parent: apart, tag: apart.tagName, raw: false });
  }

  close(): void {
    while (this.top.raw) this.pop();
    if (this.frames.length > 1) this.pop();
  }

  openRaw(tag: string, properties: Properties, line?: number): void {
    if (!this.mayOpen(tag)) return;
    if (!PHRASING.has(tag) && this.isPhrasingOnly()) return;
    this.endRawParagraph(tag);
    this.push(tag, true, element(tag, properties, line));
  }

  closeRaw(tag: string): void {
    let index = this.frames.length - 1;
    while (this.frames[index]!.raw && this.frames[index]!.tag !== tag) index--;
    if (!this.frames[index]!.raw) return;
    while (this.frames.length > index) this.pop();
  }

  add(child: ElementContent): void {
    this.parent.children.push(child);
  }

  text(value: string): void {
    if (value !== '') this.add({ type: 'text', value });
  }

  private get top(): Frame {
    return this.frames.at(-1)!;
  }

  private mayOpen(tag: string): boolean {
    return this.depth < DEEPEST && !(tag === 'a' && this.links > 0);
  }

  private isPhrasingOnly(): boolean {
    const { parent } = this;
    return parent.type === 'element' && (PHRASING_ONLY.has(parent.tagName) || PHRASING.has(parent.tagName));
  }

  /** A block ends the `<p>` it would stand in, as it does in a browser. */
  private endRawParagraph(tag: string): void {
    if (!PHRASING.has(tag)) this.closeRaw('p');
  }

  private push(tag: string, raw: boolean, node: Element | null): void {
    if (node) {
      this.add(node);
      this.depth++;
      if (tag === 'a') this.links++;
    }
    this.frames.push({ parent: node ?? this.parent, tag, raw });
  }

  private pop(): void {
    const { parent, tag } = this.frames.pop()!;
    if (parent === this.parent) return;
    this.depth--;
    if (tag === 'a') this.links--;
  }
}

function isNamed(node: Parent | undefined, ...names: string[]): node is Element {
  return node?.type === 'element' && names.includes(node.tagName);
}

export function element(tagName: string, properties: Properties = {}, line?: number): Element {
  const node: Element = { type: 'element', tagName, properties, children: [] };
  if (line !== undefined) node.position = { start: { line, column: 1 }, end: { line, column: 1 } };
  return node;
}
