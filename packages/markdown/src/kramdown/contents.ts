import type { Element, Nodes } from 'hast';
import { element } from '../builder.js';
import { headingsOf } from '../headings.js';
import { wordsOf } from '../words-of.js';

export type Heading = { id: string; level: number; text: string };

/** The headings a reader can go to, in order. Those with `{: .no_toc}`, without words or of the notes are none. */
export function contentsOf(tree: Nodes): Heading[] {
  return [...headingsOf(tree)]
    .filter(({ data, properties }) => !data?.isLeftOutOfContents && properties.className === undefined)
    .map((heading) => ({
      id: String(heading.properties.id),
      level: Number(heading.tagName.slice(1)),
      text: wordsOf([heading]),
    }))
    .filter(({ text }) => text !== '');
}

/** Puts the contents where `{:toc}` asks for them, once: a text of nothing but `{:toc}` shall stay as long as it is. */
export function layContents(tree: Nodes): void {
  const [place, ...others] = placesIn(tree);
  if (!place) return;
  const list = nested(contentsOf(tree));
  place.tagName = 'ul';
  place.children = list.children;
  for (const other of others) other.children = [];
}

function* placesIn(node: Nodes): Generator<Element> {
  if (node.type === 'element' && node.data?.isContents) yield node;
  else if ('children' in node) for (const child of node.children) yield* placesIn(child);
}

/** A list holds headings of one level, the first also those above it when the text begins in the middle. */
function nested(headings: Heading[]): Element {
  const lists = [{ level: 7, list: element('ul') }];
  for (const { id, level, text } of headings) {
    while (lists.length > 1 && lists.at(-1)!.level > level) lists.pop();
    const last = lists.at(-1)!;
    if (last.level < level) lists.push({ level, list: listBelow(last.list) });
    else last.level = level;
    const link = element('a', { href: `#${id}` });
    link.children.push({ type: 'text', value: text });
    lists.at(-1)!.list.children.push({ ...element('li'), children: [link] });
  }
  return lists[0]!.list;
}

function listBelow(list: Element): Element {
  const inner = element('ul');
  (list.children.at(-1) as Element).children.push(inner);
  return inner;
}
