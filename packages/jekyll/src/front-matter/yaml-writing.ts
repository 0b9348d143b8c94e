import { isScalar, stringify, type Scalar } from 'yaml';
import { isWrittenAsDate, type Value } from './values.js';
import type { YamlMap } from './yaml-places.js';

export type Style = 'PLAIN' | 'QUOTE_SINGLE' | 'QUOTE_DOUBLE';

/** On one line, in the quotes given where words need none or others; lists and maps in brackets. */
export function writeValue(key: string, value: Value, style: Style): string {
  if (isWrittenAsDate(key, value)) return value;
  if (value !== null && typeof value === 'object') return writeInFlow(value, style);
  return stringify(value, { ...OPTIONS, ...quotes(value, style) }).slice(0, -1);
}

/** As an item between brackets, where commas and brackets need quotes too. */
export function writeInFlow(value: Value, style: Style = 'PLAIN'): string {
  return stringify([value], { ...OPTIONS, ...quotes(value, style), collectionStyle: 'flow' }).slice(1, -2);
}

/** What most words of the map are written in. */
export function usualStyle({ items }: YamlMap): Style {
  const styles = items.map(({ value }) => styleOf(value)).filter((style) => style !== null);
  const count = (wanted: Style) => styles.filter((style) => style === wanted).length;
  return STYLES.reduce((usual, style) => (count(style) > count(usual) ? style : usual));
}

/** Null for what is no words, and for words over several lines. */
export function styleOf(node: unknown): Style | null {
  if (!isScalar(node) || typeof node.value !== 'string') return null;
  return STYLES.find((style) => style === (node as Scalar).type) ?? null;
}

const STYLES: readonly Style[] = ['PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'];

/** Version 1.1 is Ruby's: there `yes`, `2021-12-26` and `12:30` need quotes to be words. */
const OPTIONS = {
  version: '1.1',
  lineWidth: 0,
  blockQuote: false,
  flowCollectionPadding: false,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  defaultKeyType: 'PLAIN',
} as const;

/** Line breaks and tabs can only be said between double quotes. */
function quotes(value: Value, style: Style): { defaultStringType: Style } {
  return { defaultStringType: /\\[nrtu]/.test(JSON.stringify(value)) ? 'QUOTE_DOUBLE' : style };
}
