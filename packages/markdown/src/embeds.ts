import { isSafeLink } from './address.js';

export type EmbedLink = { href: string; words: string };

const WATCHED: [RegExp, string][] = [
  [
    /^(?:https?:)?\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,20})(?:[?#].*)?$/,
    'https://www.youtube.com/watch?v=',
  ],
  [/^(?:https?:)?\/\/player\.vimeo\.com\/video\/(\d{1,20})(?:[?#].*)?$/, 'https://vimeo.com/'],
];
const LONGEST = 80;

/** What a text wants to show from elsewhere becomes a link to it: nothing loads before the reader goes there. */
export function embedLink({ src, title }: Record<string, string>): EmbedLink | null {
  if (!src || /^\s*(?:about|data|blob):/i.test(src) || !isSafeLink(src)) return null;
  const [pattern, page] = WATCHED.find(([known]) => known.test(src)) ?? [];
  const href = pattern ? `${page}${pattern.exec(src)![1]}` : src;
  const address = href.replace(/^(?:https?:)?\/\/(?:www\.)?/i, '');
  return {
    href,
    words: title?.trim() || (address.length > LONGEST ? `${address.slice(0, LONGEST)}…` : address),
  };
}
