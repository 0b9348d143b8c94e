import type { OwnAddress } from '@ullim/jekyll/leave/addresses';

/** Where a page of Jekyll finds what a text points to. */
export type Places = {
  /** The path of a post below the blog's root; null for what is no post of it. */
  post: (reflectionId: string) => string | null;
  /** Whether a page shows the goals and milestones. */
  page: boolean;
  shown: ReadonlySet<string>;
};

/** What stands in a text instead of an address of Ullim; null when a blog has no place for it. */
export function placeIn(places: Places, { noun, id }: OwnAddress): string | null {
  if (noun === 'reflections') return postAddress(places.post(id));
  if (noun === 'attachments' || !places.page || !places.shown.has(id)) return null;
  return `{{ '/ullim/' | relative_url }}#${noun === 'goals' ? 'goal' : 'milestone'}-${id}`;
}

/** Jekyll stops at a link to what it does not build, so a draft has none. A name with signs of Liquid cannot be said. */
function postAddress(path: string | null): string | null {
  if (path === null || /[{}%"']/.test(path) || /(?:^|\/)_drafts\//.test(path)) return null;
  const [, folders, name] = /^((?:[^_][^/]*\/)*)_posts\/(.*\d{4}-\d{2}-\d{2}-.+)\.[^.]+$/.exec(path) ?? [];
  return name === undefined ? `{% link ${path} %}` : `{% post_url ${folders}${name} %}`;
}
