import { parseTree, type Node } from 'jsonc-parser';
import { withAdded, withItems, withoutItem, type Brackets, type Range } from './brackets.js';
import { NOTHING, broken, type Language } from './language.js';
import { lineNumber, replaced } from './lines.js';
import type { Value, Values } from './values.js';

export const json: Language = {
  read(inner) {
    const root = parseTree(inner);
    if (root?.type !== 'object') return broken(1, 'This is no JSON object.');
    const names = propertiesOf(root).map(({ key }) => key);
    const twice = names.findIndex((name, i) => names.indexOf(name) < i);
    return {
      ...NOTHING,
      values: JSON.parse(inner) as Values,
      odd:
        twice < 0
          ? []
          : [
              {
                code: 'duplicate_key',
                line: lineNumber(inner, root.children![twice]!.offset),
                detail: names[twice]!,
              },
            ],
    };
  },

  edit(inner, key, value) {
    const root = parseTree(inner);
    if (root?.type !== 'object') return null;
    const properties = { ...insideOf(root), items: propertiesOf(root) };
    const index = properties.items.findLastIndex((property) => property.key === key);
    if (value === undefined) return index < 0 ? inner : withoutItem(inner, properties, index);
    if (index < 0) return withAdded(inner, properties, `${JSON.stringify(key)}: ${write(value)}`);
    const { node } = properties.items[index]!;
    if (node.type === 'array' && Array.isArray(value))
      return withItems(inner, arrayOf(node, inner), value, write);
    return replaced(inner, node.offset, node.offset + node.length, write(value));
  },

  lettersOf(inner, key) {
    const root = parseTree(inner);
    const property =
      root?.type === 'object' ? propertiesOf(root).findLast((one) => one.key === key) : undefined;
    return property ? inner.slice(property.start, property.end) : '';
  },
};

type Property = Range & { key: string; node: Node };

function propertiesOf(root: Node): Property[] {
  return root.children!.map(({ offset, length, children }) => {
    const [key, node] = children as [Node, Node];
    return { start: offset, end: offset + length, key: key.value as string, node };
  });
}

function arrayOf(node: Node, inner: string): Brackets<Range & { value: Value }> {
  const items = node.children!.map(({ offset, length }) => ({
    start: offset,
    end: offset + length,
    value: JSON.parse(inner.slice(offset, offset + length)) as Value,
  }));
  return { ...insideOf(node), items };
}

function insideOf({ offset, length }: Node): Range {
  return { start: offset + 1, end: offset + length - 1 };
}

function write(value: Value): string {
  return JSON.stringify(value);
}
