import { isWrittenAsDate, type Value } from './values.js';

export type StringStyle = 'basic' | 'literal';

/** On one line. TOML has no null: an empty string says it. */
export function writeToml(key: string, value: Value, style: StringStyle): string {
  if (value === null) return '""';
  if (typeof value === 'string') {
    return isWrittenAsDate(key, value) && TOML_DATE.test(value) ? value : writeString(value, style);
  }
  if (Array.isArray(value)) return `[${value.map((item) => writeToml('', item, style)).join(', ')}]`;
  if (typeof value !== 'object') return String(value);
  const pairs = Object.entries(value).map(
    ([name, held]) => `${writeString(name, 'basic')} = ${writeToml('', held, style)}`,
  );
  return `{ ${pairs.join(', ')} }`;
}

const TOML_DATE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

function writeString(value: string, style: StringStyle): string {
  if (style === 'literal' && !/['\0-\x08\x0a-\x1f\x7f]/.test(value)) return `'${value}'`;
  return JSON.stringify(value).replaceAll('\x7f', '\\u007f');
}
