import type { Nodes } from 'hast';
import type { Attached, AttachedAt } from './attached.js';
import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { fill, needsOf, type Fillings, type Needs } from './filling.js';
import { finish } from './finish.js';
import { loadFillings } from './heavy-parts.js';
import { contentsOf, type Heading } from './kramdown/contents.js';
import { LONGEST_RENDERED } from './limits.js';
import { schema } from './schema.js';
import { treeOf } from './tree.js';

export type { Attached, AttachedAt, Fillings, Heading, Needs };

export type RenderOptions = {
  /** Words that the page itself adds (footnotes). Default `ko`. */
  locale?: 'ko' | 'en';
  /** Every top-level block carries `data-line`: its first line in the given text, counted from 1. */
  positions?: boolean;
  /** Put before every id, so that none can shadow the page's own; two posts on one page need two. */
  idPrefix?: string;
  /** From `loadFillings`. Without them formulas and code stand there as their source. */
  fillings?: Fillings;
  /** What the page knows of images and files; the text cannot say it. */
  attachedAt?: AttachedAt;
};

export type Rendered = {
  html: string;
  /** For a table of contents; ids as they are in the HTML. */
  headings: Heading[];
  /** For `loadFillings`. */
  needs: Needs;
};

/** Safe HTML for a text without its front matter. Never throws: what cannot be rendered is shown as typed. */
export function renderMarkdown(markdown: string, options: RenderOptions = {}): string {
  return rendered(markdown, options).html;
}

export function rendered(markdown: string, options: RenderOptions = {}): Rendered {
  return orAsTyped(markdown, () => written(prepared(markdown, options), options.fillings ?? {}));
}

/** The same with its mathematics set and its code coloured, for pages and feeds that leave in one piece. */
export async function renderedWhole(markdown: string, options: RenderOptions = {}): Promise<Rendered> {
  const safe = orAsTyped(markdown, () => prepared(markdown, options));
  if ('html' in safe) return safe;
  const fillings = await loadFillings(safe.needs, options.fillings);
  return orAsTyped(markdown, () => written(safe, fillings));
}

type Prepared = Omit<Rendered, 'html'> & { tree: Nodes };

function prepared(markdown: string, options: RenderOptions): Prepared {
  const { locale = 'ko', positions = false, idPrefix = 'post-', attachedAt = () => undefined } = options;
  const unsafe = treeOf(markdown, { locale, positions, attachedAt });
  const headings = contentsOf(unsafe).map((heading) => ({ ...heading, id: `${idPrefix}${heading.id}` }));
  const tree = finish(sanitize(unsafe, schema(idPrefix)), { idPrefix, locale, attachedAt });
  return { tree, headings, needs: needsOf(tree) };
}

function written({ tree, headings, needs }: Prepared, fillings: Fillings): Rendered {
  fill(tree, fillings);
  // The only raw HTML left is what `fill` brought.
  return { html: toHtml(tree, { allowDangerousHtml: true }), headings, needs };
}

function orAsTyped<Result>(markdown: string, render: () => Result): Result | Rendered {
  if (markdown.length > LONGEST_RENDERED) return asTyped(markdown);
  try {
    return render();
  } catch {
    return asTyped(markdown);
  }
}

function asTyped(markdown: string): Rendered {
  const html = `<pre>${markdown.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>`;
  return { html, headings: [], needs: { mathematics: false, languages: [] } };
}
