import type { Value, Values } from '@ullim/jekyll/front-matter/values';
import { namesIn, yesOrNo } from '@ullim/jekyll/post/fields';
import { isKnown, KNOWN_KEYS, type Control } from './known-keys';

/** A key of front matter as it is shown; `nested` is told by its letters. */
export type Field = { key: string; value: Value; control: Control | 'nested' };

export function fieldsIn(values: Values): Field[] {
  return Object.entries(values).map(([key, value]) => ({ key, value, control: controlOf(key, value) }));
}

export function wordsOf(value: Value): string {
  return value === null ? '' : String(value);
}

export function isOn(value: Value): boolean {
  return yesOrNo(value) === true;
}

/** Jekyll takes `categories: life study` for two names. */
export function listOf({ key, value }: Pick<Field, 'key' | 'value'>): string[] {
  if (Array.isArray(value)) return value.map(String);
  if (SPACED.has(key)) return namesIn(value);
  return value === null || value === '' ? [] : [String(value)];
}

/** The names as a value of the kind that stood there, if it can say them. */
export function listLike({ key, value }: Pick<Field, 'key' | 'value'>, names: string[]): Value {
  if (Array.isArray(value)) return names.map((name) => value.find((item) => String(item) === name) ?? name);
  if (typeof value !== 'string' || names.length === 0) return names;
  if (SPACED.has(key)) return names.some((name) => /\s/.test(name)) ? names : names.join(' ');
  return names.length === 1 ? names[0]! : names;
}

/** A number stays one while it is one. */
export function wordsLike(value: Value, words: string): Value {
  return typeof value === 'number' && words !== '' && String(Number(words)) === words ? Number(words) : words;
}

const SPACED = new Set(['categories', 'tags']);

function controlOf(key: string, value: Value): Field['control'] {
  if (Array.isArray(value)) return value.every(isScalar) ? 'list' : 'nested';
  if (!isScalar(value)) return 'nested';
  if (typeof value === 'boolean') return 'switch';
  if (typeof value === 'string' && value.includes('\n')) return 'lines';
  const known = isKnown(key) ? KNOWN_KEYS[key] : 'words';
  return known === 'switch' && value !== null && yesOrNo(value) === null ? 'words' : known;
}

function isScalar(value: Value): boolean {
  return value === null || typeof value !== 'object';
}
