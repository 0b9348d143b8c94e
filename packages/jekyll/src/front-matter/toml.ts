import { getStaticTOMLValue, parseTOML, ParseError, type AST } from 'toml-eslint-parser';
import { withItems } from './brackets.js';
import { NOTHING, broken, type Language } from './language.js';
import { afterLine, lineStart, replaced } from './lines.js';
import { writeToml, type StringStyle } from './toml-writing.js';
import type { Value, Values } from './values.js';

export const toml: Language = {
  read(inner) {
    try {
      return { ...NOTHING, values: valuesOf(parseTOML(inner)) };
    } catch (error) {
      return broken(error instanceof ParseError ? error.lineNumber : 1, (error as Error).message);
    }
  },

  edit(inner, key, value) {
    const top = parseTOML(inner).body[0];
    const pair = pairsOf(top).find(({ key: { keys } }) => keys.length === 1 && nameOf(keys[0]!) === key);
    if (value === undefined) {
      return pair
        ? replaced(inner, lineStart(inner, pair.range[0]), afterLine(inner, pair.range[1]), '')
        : inner;
    }
    if (pair === undefined) {
      const at = placeForKey(top, inner);
      return replaced(inner, at, at, `${writeKey(key)} = ${writeToml(key, value, usualStyle(top))}\n`);
    }
    const { value: node } = pair;
    if (node.type === 'TOMLArray' && Array.isArray(value)) {
      const style = node.elements.map(styleOf).find((found) => found !== null) ?? usualStyle(top);
      return withItems(inner, arrayOf(node), value, (item) => writeToml('', item, style));
    }
    const written = writeToml(key, value, styleOf(node) ?? usualStyle(top));
    return replaced(inner, node.range[0], node.range[1], written);
  },

  /** Tables and dotted keys tell of it in several places. */
  lettersOf(inner, key) {
    return parseTOML(inner)
      .body[0].body.filter((part) => nameOf(part.key.keys[0]!) === key)
      .map(({ range }) => inner.slice(...range))
      .join('\n');
  },
};

function valuesOf(program: AST.TOMLProgram): Values {
  const values = JSON.parse(JSON.stringify(getStaticTOMLValue(program))) as Values;
  for (const { key, value } of pairsOf(program.body[0])) {
    if (key.keys.length === 1 && value.type === 'TOMLValue' && 'datetime' in value) {
      values[nameOf(key.keys[0]!)] = value.datetime;
    }
  }
  return values;
}

function pairsOf(top: AST.TOMLTopLevelTable): AST.TOMLKeyValue[] {
  return top.body.filter((part) => part.type === 'TOMLKeyValue');
}

function nameOf(key: AST.TOMLBare | AST.TOMLQuoted): string {
  return key.type === 'TOMLBare' ? key.name : key.value;
}

/** Behind the last key of its own, since a key after a table would be the table's. */
function placeForKey(top: AST.TOMLTopLevelTable, text: string): number {
  if (!top.body.some((part) => part.type === 'TOMLTable')) return text.length;
  const last = pairsOf(top).at(-1);
  return last ? afterLine(text, last.range[1]) : 0;
}

function arrayOf(node: AST.TOMLArray) {
  const items = node.elements.map((element) => ({
    start: element.range[0],
    end: element.range[1],
    value: JSON.parse(JSON.stringify(getStaticTOMLValue(element))) as Value,
  }));
  return { start: node.range[0] + 1, end: node.range[1] - 1, items };
}

function usualStyle(top: AST.TOMLTopLevelTable): StringStyle {
  return (
    pairsOf(top)
      .map(({ value }) => styleOf(value))
      .find((style) => style !== null) ?? 'basic'
  );
}

function styleOf(node: AST.TOMLContentNode): StringStyle | null {
  return node.type === 'TOMLValue' && node.kind === 'string' ? node.style : null;
}

function writeKey(key: string): string {
  return /^[A-Za-z0-9_-]+$/.test(key) ? key : writeToml('', key, 'basic');
}
