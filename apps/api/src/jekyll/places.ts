import type { OwnAddress } from '@ullim/jekyll/leave/addresses';

/** Where a page of Jekyll finds what a text points to; paths are below the blog's root, null where there is none. */
export type Places = {
  /** Of a post that Jekyll builds. */
  post: (reflectionId: string) => string | null;
  file: (attachmentId: string) => string | null;
  /** Whether a page shows the goals and milestones. */
  page: boolean;
  shown: ReadonlySet<string>;
};

/** What stands in a text instead of an address of Ullim; null when a blog has no place for it. */
export function placeIn(places: Places, { noun, id }: OwnAddress): string | null {
  if (noun === 'reflections') return postAddress(places.post(id));
  if (noun === 'attachments') return fileAddress(places.file(id));
  if (!places.page || !places.shown.has(id)) return null;
  return `{{ '/ullim/' | relative_url }}#${noun === 'goals' ? 'goal' : 'milestone'}-${id}`;
}

function fileAddress(path: string | null): string | null {
  return path && `{{ '/${path}' | relative_url }}`;
}

/**
 * Jekyll stops at a link to what it does not build: of what lies below an underscore, that is only posts for certain. A
 * name with signs of Liquid cannot be said.
 */
function postAddress(path: string | null): string | null {
  if (path === null || /[{}%"']/.test(path)) return null;
  const [, folders, name] = /^((?:[^_][^/]*\/)*)_posts\/(.*\d{4}-\d{2}-\d{2}-.+)\.[^.]+$/.exec(path) ?? [];
  if (name !== undefined) return `{% post_url ${folders}${name} %}`;
  return /(?:^|\/)_/.test(path) ? null : `{% link ${path} %}`;
}
