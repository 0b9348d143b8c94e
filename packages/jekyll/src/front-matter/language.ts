import type { Odd } from '../odd.js';
import type { Value, Values } from './values.js';

/** One of the languages front matter is written in, for what stands between the fences, with LF at the end of each line. */
export type Language = {
  /** Lines are counted from 1 in the text given. */
  read: (inner: string) => Read;
  /** The text with one key set, added or removed, and every other letter as it was. Null: that cannot be done. */
  edit: (inner: string, key: string, value: Value | undefined) => string | null;
  /** The letters of a key with what it holds. Empty: it has none of its own. */
  lettersOf: (inner: string, key: string) => string;
};

export type Read = { values: Values; broken: boolean; odd: Odd[] };

export const NOTHING: Read = { values: {}, broken: false, odd: [] };

export function broken(line: number, why: string, values: Values = {}): Read {
  return { values, broken: true, odd: [{ code: 'broken_front_matter', line, detail: why }] };
}
