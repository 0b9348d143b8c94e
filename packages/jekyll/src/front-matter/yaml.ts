import { isCollection, isMap, isScalar, parseDocument, visit, type Document, type ParsedNode } from 'yaml';
import type { Odd } from '../odd.js';
import { withAdded, withoutItem } from './brackets.js';
import { NOTHING, broken, type Language, type Read } from './language.js';
import { afterLine, lineNumber, lineStart, replaced } from './lines.js';
import { valuesInPieces } from './yaml-pieces.js';
import { withValue } from './yaml-editing.js';
import { endOfPair, insideOf, nameOf, startOfPair, type YamlMap } from './yaml-places.js';
import { usualStyle, writeInFlow, writeValue } from './yaml-writing.js';
import type { Value, Values } from './values.js';

export const yaml: Language = {
  read: (inner) => readDocument(parsed(inner), inner),

  edit(inner, key, value) {
    const root = parsed(inner).contents;
    if (root === null) return value === undefined ? inner : inner + lineOf(key, value, null);
    if (!isMap(root)) return null;
    const map = root as YamlMap;
    const index = map.items.findLastIndex((pair) => nameOf(pair) === key);
    if (value === undefined) return withoutKey(inner, map, key);
    if (index >= 0) return withValue(inner, key, map, index, value);
    if (map.flow) return withAdded(inner, insideOf(map), `${writeInFlow(key)}: ${writeInFlow(value)}`);
    const first = startOfPair(map.items[0]!);
    return inner + inner.slice(lineStart(inner, first), first) + lineOf(key, value, map);
  },

  lettersOf(inner, key) {
    const root = parsed(inner).contents;
    const pair = isMap(root) ? (root as YamlMap).items.findLast((pair) => nameOf(pair) === key) : undefined;
    return pair ? inner.slice(startOfPair(pair), endOfPair(pair)) : '';
  },
};

/** Dates stay the words they are, and `yes` too: what they mean is asked where they are used. */
function parsed(inner: string): Document.Parsed<ParsedNode> {
  return parseDocument(inner, {
    merge: true,
    uniqueKeys: false,
    keepSourceTokens: true,
    logLevel: 'silent',
    prettyErrors: false,
  });
}

function readDocument(document: Document.Parsed<ParsedNode>, inner: string): Read {
  const [error] = document.errors;
  if (error) {
    const start = startOfOpen(document, error.pos[0]);
    return broken(lineNumber(inner, start), error.message, valuesInPieces(inner));
  }
  if (document.contents === null) return NOTHING;
  if (!isMap(document.contents)) {
    if (isScalar(document.contents) && document.contents.value === null) return NOTHING;
    return { ...NOTHING, broken: true, odd: [{ code: 'no_keys', line: 1 }] };
  }
  if (aliasesIn(document) > MOST_ALIASES) return broken(1, 'Too many aliases.');
  const values = document.toJS({ maxAliasCount: MOST_ALIASES }) as Values;
  return { ...NOTHING, values, odd: keysGivenTwice(document.contents as YamlMap, inner) };
}

/** Each is looked for through the whole document, and may bring a whole map along. */
const MOST_ALIASES = 50;

function aliasesIn(document: Document.Parsed<ParsedNode>): number {
  let count = 0;
  visit(document, {
    Alias() {
      count += 1;
      return count > MOST_ALIASES ? visit.BREAK : undefined;
    },
  });
  return count;
}

/** A quote or a bracket that nothing closes is missed where the text ends, and is to be looked for where it begins. */
function startOfOpen(document: Document.Parsed<ParsedNode>, missedAt: number): number {
  let start = missedAt;
  visit(document, {
    Node(_, node) {
      const { range } = node;
      const encloses = isCollection(node) ? node.flow : isScalar(node) && node.type?.startsWith('QUOTE');
      if (encloses && range && range[0] < start && missedAt <= range[2]) start = range[0];
    },
  });
  return start;
}

const MOST_TOLD = 20;

function keysGivenTwice(map: YamlMap, inner: string): Odd[] {
  const seen = new Set<string>();
  const odd: Odd[] = [];
  for (const pair of map.items) {
    if (odd.length === MOST_TOLD) break;
    const name = nameOf(pair);
    if (seen.has(name)) {
      odd.push({ code: 'duplicate_key', line: lineNumber(inner, startOfPair(pair)), detail: name });
    }
    seen.add(name);
  }
  return odd;
}

function lineOf(key: string, value: Value, map: YamlMap | null): string {
  return `${writeInFlow(key)}: ${writeValue(key, value, map ? usualStyle(map) : 'PLAIN')}\n`;
}

/** However often it is given. */
function withoutKey(inner: string, map: YamlMap, key: string): string {
  let text = inner;
  for (let index = map.items.length - 1; index >= 0; index -= 1) {
    const pair = map.items[index]!;
    if (nameOf(pair) !== key) continue;
    if (map.flow) return withoutItem(inner, insideOf(map), index);
    text = replaced(text, lineStart(inner, startOfPair(pair)), afterLine(inner, endOfPair(pair)), '');
  }
  return text;
}
