/** What a key of front matter can hold. Dates are the text as it was written. */
export type Value = null | string | number | boolean | Value[] | { [key: string]: Value };
export type Values = Record<string, Value>;

/** `undefined` removes a key. */
export type Changes = Record<string, Value | undefined>;

export function valueOf(values: Values, key: string): Value | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}

export function sameValue(a: Value | undefined, b: Value | undefined): boolean {
  return a === undefined || b === undefined ? a === b : JSON.stringify(a) === JSON.stringify(b);
}

/** These are written as dates, not as words in quotes. */
export function isWrittenAsDate(key: string, value: Value): value is string {
  return DATE_KEYS.has(key) && typeof value === 'string' && DATE.test(value);
}

const DATE_KEYS = new Set(['date', 'last_modified_at', 'lastmod', 'happened_on']);
const DATE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?(?:Z|[+-]\d{2}:?\d{2}))?)?$/;
