import { isCollection, isPair, isScalar, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Pair } from 'yaml';
import type { Brackets, Range } from './brackets.js';

export type YamlPair = Pair<ParsedNode, ParsedNode | null>;
export type YamlMap = YAMLMap.Parsed & { items: YamlPair[] };
export type YamlSeq = YAMLSeq.Parsed;

export function nameOf({ key }: YamlPair): string {
  return isScalar(key) ? String(key.value) : '';
}

export function startOfPair({ key, srcToken }: YamlPair & { srcToken?: { start?: Token[] } }): number {
  const marked = srcToken?.start?.find(({ type }) => type === 'explicit-key-ind' || type === 'anchor');
  return Math.min(marked?.offset ?? Infinity, key.range[0]);
}

export function endOfPair({ key, value }: YamlPair): number {
  return value === null ? key.range[1] : endOfNode(value);
}

/** A block collection says it ends behind the blank lines and comments after it, which are not its own. */
export function endOfNode(node: ParsedNode): number {
  if (!isCollection(node) || node.flow) return node.range[1];
  const last = node.items.at(-1);
  if (last === undefined) return node.range[1];
  return isPair(last) ? endOfPair(last as YamlPair) : endOfNode(last as ParsedNode);
}

/** Between the brackets of a flow collection. */
export function insideOf(node: YamlMap | YamlSeq): Brackets<Range & { node: ParsedNode | null }> {
  const items = (node.items as unknown as (YamlPair | ParsedNode)[]).map((item) =>
    isPair(item)
      ? { start: startOfPair(item), end: endOfPair(item), node: null }
      : { start: item.range[0], end: endOfNode(item), node: item },
  );
  return { start: node.range[0] + 1, end: node.range[1] - 1, items };
}

/** Behind the colon of a key, or -1. */
export function afterColon(pair: YamlPair): number {
  const { sep } = (pair.srcToken ?? {}) as { sep?: Token[] };
  const colon = sep?.find(({ type }) => type === 'map-value-ind');
  return colon === undefined ? -1 : colon.offset + 1;
}

/** A value's own letters, with a tag that says what it is (`!!str`), which another value need not be. */
export function startOfValue(pair: YamlPair, value: ParsedNode): number {
  const { sep } = (pair.srcToken ?? {}) as { sep?: Token[] };
  return sep?.find(({ type }) => type === 'tag')?.offset ?? value.range[0];
}

/** Where the dash of each item stands, in a block sequence. */
export function dashesOf(node: YamlSeq): number[] {
  const { items } = node.srcToken as { items: { start: Token[] }[] };
  const dashes = items.map(({ start }) => start.find(({ type }) => type === 'seq-item-ind'));
  // Comments after the last item come as one more, without a dash.
  return dashes.filter((dash) => dash !== undefined).map(({ offset }) => offset);
}

type Token = { type: string; offset: number };
