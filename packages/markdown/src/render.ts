import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { finish } from './finish.js';
import { LONGEST_RENDERED } from './limits.js';
import { schema } from './schema.js';
import { treeOf } from './tree.js';

export type RenderOptions = {
  /** Words that the page itself adds (footnotes). Default `ko`. */
  locale?: 'ko' | 'en';
  /** Every top-level block carries `data-line`: its first line in the given text, counted from 1. */
  positions?: boolean;
  /** Put before every id, so that none can shadow the page's own; two posts on one page need two. */
  idPrefix?: string;
};

/** Safe HTML for a text without its front matter. Never throws: what cannot be rendered is shown as typed. */
export function renderMarkdown(markdown: string, options: RenderOptions = {}): string {
  if (markdown.length > LONGEST_RENDERED) return asTyped(markdown);
  try {
    return rendered(markdown, options);
  } catch {
    return asTyped(markdown);
  }
}

function rendered(markdown: string, { locale = 'ko', positions = false, idPrefix = 'post-' }: RenderOptions) {
  const safe = sanitize(treeOf(markdown, { locale, positions }), schema(idPrefix));
  return toHtml(finish(safe, idPrefix));
}

function asTyped(markdown: string): string {
  return `<pre>${markdown.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>`;
}
