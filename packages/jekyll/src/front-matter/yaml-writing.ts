import { isScalar, stringify, type Scalar } from 'yaml';
import { isWrittenAsDate, type Value } from './values.js';
import type { YamlMap } from './yaml-places.js';

export type Style = 'PLAIN' | 'QUOTE_SINGLE' | 'QUOTE_DOUBLE';

/** On one line, in the quotes given where words need none or others; lists and maps in brackets. */
export function writeValue(key: string, value: Value, style: Style): string {
  if (value === MERGE) return writeInFlow(value);
  if (isWrittenAsDate(key, value)) return value;
  if (value !== null && typeof value === 'object') return writeInFlow(value, style);
  return printable(stringify(value, { ...OPTIONS, ...quotes(value, style) }).slice(0, -1));
}

/** As an item between brackets, where commas and brackets need quotes too. */
export function writeInFlow(value: Value, style: Style = 'PLAIN'): string {
  if (value === MERGE) return `"${MERGE}"`;
  if (Array.isArray(value)) return `[${value.map((item) => writeInFlow(item, style)).join(', ')}]`;
  const marked = style === 'PLAIN' && typeof value === 'string' && !BARE_IN_FLOW.test(value);
  const how = quotes(value, marked ? 'QUOTE_DOUBLE' : style);
  const list = stringify([value], { ...OPTIONS, ...how, collectionStyle: 'flow' });
  return printable(list.slice(1, -2));
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

/** Older parsers take more signs for their own between brackets. */
const BARE_IN_FLOW = /^[\p{L}\p{N}\p{M} _./()+-]+$/u;

/** The library takes these words for its own merge key, whatever the style. */
const MERGE = '<<';

const STYLES: readonly Style[] = ['PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'];

/** Version 1.1 is Ruby's: there `yes`, `2021-12-26` and `12:30` need quotes to be words; in Hugo's 1.2 `0o17` does. */
const OPTIONS = {
  version: '1.1',
  lineWidth: 0,
  blockQuote: false,
  flowCollectionPadding: false,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  defaultKeyType: 'PLAIN',
} as const;

/** Line breaks, tabs and what cannot be seen can only be said between double quotes; `<<` and `=` are no words without. */
function quotes(value: Value, style: Style): { defaultStringType: Style } {
  const json = JSON.stringify(value);
  if (/\\[bfnrtu]/.test(json) || UNPRINTABLE.test(json)) return { defaultStringType: 'QUOTE_DOUBLE' };
  const isBare = typeof value !== 'string' || /^(?!0o)[\p{L}\p{N}]/u.test(value);
  return { defaultStringType: style === 'PLAIN' && !isBare ? 'QUOTE_DOUBLE' : style };
}

/** Ruby refuses a whole document for one of these. */
const UNPRINTABLE = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/;

function printable(written: string): string {
  return written.replace(
    new RegExp(UNPRINTABLE, 'g'),
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
