import { isCollection, isSeq, type ParsedNode } from 'yaml';
import { withItems } from './brackets.js';
import { afterLine, lineStart, replaced } from './lines.js';
import { sameValue, type Value } from './values.js';
import {
  afterColon,
  dashesOf,
  endOfNode,
  insideOf,
  startOfValue,
  type YamlMap,
  type YamlPair,
  type YamlSeq,
} from './yaml-places.js';
import { styleOf, usualStyle, writeInFlow, writeValue, type Style } from './yaml-writing.js';

/** The text with another value for a key that it has. */
export function withValue(
  text: string,
  key: string,
  map: YamlMap,
  index: number,
  value: Value,
): string | null {
  const pair = map.items[index]!;
  const node = pair.value;
  const usual = usualStyle(map);
  const style = styleOf(node) ?? usual;
  const written = map.flow ? writeInFlow(value, style) : writeValue(key, value, style);
  if (node === null || node.range[0] === node.range[1]) return behindColon(text, pair, written);
  if (isSeq(node) && Array.isArray(value)) {
    if (node.flow) return inBrackets(text, node as YamlSeq, value, usual);
    if (value.length > 0) return inLines(text, node as YamlSeq, value, usual);
  }
  if (isCollection(node) && !node.flow) return insteadOfLines(text, pair, node, written);
  const end = node.range[1];
  return replaced(text, startOfValue(pair, node), end, text[end - 1] === '\n' ? `${written}\n` : written);
}

function behindColon(text: string, pair: YamlPair, written: string): string | null {
  const colon = afterColon(pair);
  return colon < 0 ? null : replaced(text, colon, colon, ` ${written}`);
}

function inBrackets(text: string, node: YamlSeq, wanted: Value[], usual: Style): string {
  const { items, ...range } = insideOf(node);
  const known = items.map((item) => ({ ...item, value: item.node?.toJSON() as Value }));
  return withItems(text, { ...range, items: known }, wanted, (value) =>
    writeInFlow(value, styleOfItems(node) ?? usual),
  );
}

/** Each item has its lines, with the comments above it. An item that stays keeps them. */
function inLines(text: string, node: YamlSeq, wanted: Value[], usual: Style): string | null {
  const dashes = dashesOf(node);
  const start = lineStart(text, dashes[0]!);
  const ends = node.items.map((item) => afterLine(text, endOfNode(item as ParsedNode)));
  const beforeDash = dashes.map((dash) => text.slice(lineStart(text, dash), dash));
  if (beforeDash.some((indent) => indent.trim() !== '')) return null;
  const left = node.items.map((item, i) => ({
    lines: text.slice(i === 0 ? start : ends[i - 1]!, ends[i]),
    value: (item as ParsedNode).toJSON() as Value,
  }));
  const style = styleOfItems(node) ?? usual;
  const lines = wanted.map((value) => {
    const at = left.findIndex((item) => sameValue(item.value, value));
    return at < 0 ? `${beforeDash[0]}- ${writeInFlow(value, style)}\n` : left.splice(at, 1)[0]!.lines;
  });
  return replaced(text, start, ends.at(-1)!, lines.join(''));
}

function insteadOfLines(text: string, pair: YamlPair, node: ParsedNode, written: string): string | null {
  const colon = afterColon(pair);
  return colon < 0 ? null : replaced(text, colon, afterLine(text, endOfNode(node)), ` ${written}\n`);
}

function styleOfItems(node: YamlSeq): Style | null {
  return node.items.map(styleOf).find((style) => style !== null) ?? null;
}
