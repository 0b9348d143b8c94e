import { valueOf, type Value, type Values } from '../front-matter/values.js';

/** The keys that Jekyll, Hugo and their themes agree on, as plain values. Dates are the words as they were written. */
export type Fields = {
  title: string | null;
  slug: string | null;
  date: Value;
  happenedOn: Value;
  lastModifiedAt: Value;
  categories: string[];
  tags: string[];
  published: boolean;
  comments: boolean | null;
  layout: string | null;
  permalink: string | null;
  redirectFrom: string[];
};

export function fieldsOf(values: Values): Fields {
  const first = (...keys: string[]) =>
    keys.map((key) => valueOf(values, key)).find((value) => value !== undefined && value !== null) ?? null;
  return {
    title: wordsOf(first('title')),
    slug: addressOf(first('slug')),
    date: first('date', 'publishDate'),
    happenedOn: first('happened_on'),
    lastModifiedAt: first('last_modified_at', 'lastmod', 'modified', 'updated'),
    categories: names(...namesIn(whole(first('categories'))), ...oneOrMore(whole(first('category')))),
    tags: names(...namesIn(whole(first('tags'))), ...oneOrMore(whole(first('tag')))),
    published: yesOrNo(first('published')) !== false && yesOrNo(first('draft')) !== true,
    comments: yesOrNo(first('comments')),
    layout: wordsOf(first('layout')),
    permalink: addressOf(first('permalink', 'url')),
    redirectFrom: oneOrMore(first('redirect_from', 'aliases')).filter(isAddress).slice(0, MOST_NAMES),
  };
}

/** A list that nothing closes is read of broken front matter as its letters, and those are nobody's name. */
const whole = (value: Value): Value =>
  typeof value === 'string' && /^[[{][^\]}]*$/.test(value) ? null : value;

/** Jekyll's rule: a string is names with spaces between, and a list is names. */
export function namesIn(value: Value): string[] {
  return typeof value === 'string' ? value.split(/\s+/).filter((name) => name !== '') : oneOrMore(value);
}

function oneOrMore(value: Value): string[] {
  const list = Array.isArray(value) ? value.flat(3) : [value];
  return list.map(wordsOf).filter((words) => words !== null);
}

function wordsOf(value: Value | undefined): string | null {
  if (value === null || value === undefined || typeof value === 'object') return null;
  const words = String(value).normalize('NFC').replace(UNSTORABLE, '').replace(/\s+/g, ' ').trim();
  return words === '' ? null : words;
}

/** What YAML can write as an escape and no database holds: NUL, and half a surrogate pair. */
const UNSTORABLE = /[\0\p{Surrogate}]/gu;

export function yesOrNo(value: Value): boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  if (/^(?:yes|true|on|y)$/i.test(value)) return true;
  return /^(?:no|false|off|n)$/i.test(value) ? false : null;
}

/** What is filled into an address, or is one, is no novel. */
const LONGEST_ADDRESS = 600;

function isAddress(words: string): boolean {
  return words.length <= LONGEST_ADDRESS;
}

function addressOf(value: Value): string | null {
  const words = wordsOf(value);
  return words !== null && isAddress(words) ? words : null;
}

const MOST_NAMES = 50;
const LONGEST_NAME = 100;

/** Each once. What is longer than a name was meant otherwise. */
function names(...all: string[]): string[] {
  return [...new Set(all.filter(({ length }) => length <= LONGEST_NAME))].slice(0, MOST_NAMES);
}
