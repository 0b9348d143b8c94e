/** How a value is edited: a line, lines, a date in its own letters, names, on or off. */
export type Control = 'words' | 'lines' | 'date' | 'list' | 'switch';

/** The keys that Jekyll, Hugo and their themes agree on. */
export const KNOWN_KEYS = {
  title: 'words',
  date: 'date',
  last_modified_at: 'date',
  lastmod: 'date',
  happened_on: 'date',
  categories: 'list',
  tags: 'list',
  description: 'lines',
  excerpt: 'lines',
  image: 'words',
  permalink: 'words',
  redirect_from: 'list',
  published: 'switch',
  draft: 'switch',
  comments: 'switch',
  math: 'switch',
  toc: 'switch',
  pin: 'switch',
  layout: 'words',
  author: 'words',
} as const satisfies Record<string, Control>;

export type KnownKey = keyof typeof KNOWN_KEYS;

/** Every object has a `constructor`, which is no key that is known here. */
export const isKnown = (key: string): key is KnownKey => Object.hasOwn(KNOWN_KEYS, key);

/** What is offered to add; the others come with the blog that has them. */
export const OFFERED: readonly KnownKey[] = [
  'title',
  'date',
  'last_modified_at',
  'categories',
  'tags',
  'description',
  'image',
  'permalink',
  'redirect_from',
  'published',
  'comments',
  'math',
  'toc',
  'pin',
  'layout',
  'author',
];
