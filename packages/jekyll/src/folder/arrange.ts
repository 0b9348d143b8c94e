import { MARKDOWN } from '../path/markdown.js';
import { leftOut, type LeftReason } from './left-out.js';
import { below, type BlogKind, type Place } from './place.js';

/** A file of what comes in: its path as `readPath` gives it. */
export type FileEntry = { path: string; size: number };

export type Role =
  | { role: 'post'; collection: string; draft: boolean; folders: string[] }
  /** Comes along when a post points to it. */
  | { role: 'attachable' }
  | { role: 'config' }
  | { role: 'left'; reason: LeftReason };

/** In bytes. */
export type Limits = { post: number; attachment: number };

/** What each file is, from names and sizes alone: every file gets a role, and one that is left alone the reason. */
export function arrange(
  files: readonly FileEntry[],
  place: Place,
  limits: Limits,
  collections: readonly string[] = [],
): Map<string, Role> {
  return new Map(files.map((file) => [file.path, roleOf(file, place, limits, collections)]));
}

function roleOf(
  { path, size }: FileEntry,
  place: Place,
  limits: Limits,
  collections: readonly string[],
): Role {
  if (path === place.config) return { role: 'config' };
  const own = below(path, place);
  const reason = leftOut(own, place.kind);
  if (reason !== null) return left(reason);
  const role = MARKDOWN.test(own) ? markdownAt(own, place.kind, collections) : otherAt(own);
  if (role.role === 'post' && size > limits.post) return left('too_large');
  return role.role === 'attachable' && size > limits.attachment ? left('too_large') : role;
}

/** Jekyll's habit for pages and for what themes list beside posts. */
const PAGES = new Set(['_pages', '_tabs', '_authors', '_members']);

function markdownAt(path: string, kind: BlogKind, collections: readonly string[]): Role {
  const folders = path.split('/').slice(0, -1);
  if (kind === 'plain') return { role: 'post', collection: 'posts', draft: false, folders };
  return kind === 'hugo' ? hugoAt(path, folders) : jekyllAt(folders, collections);
}

function jekyllAt(folders: string[], collections: readonly string[]): Role {
  const at = folders.findIndex(
    (name) => name.startsWith('_') && (!PAGES.has(name) || collections.includes(name.slice(1))),
  );
  if (at < 0) return left('page');
  const draft = folders[at] === '_drafts';
  const collection = draft ? 'posts' : folders[at]!.slice(1);
  return { role: 'post', collection, draft, folders: folders.slice(0, at) };
}

/** A leaf bundle is a folder of its own: `content/post/회고/index.md` with its images. */
function hugoAt(path: string, [top, ...folders]: string[]): Role {
  if (top !== 'content') return left('page');
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/^_index\./i.test(name) || folders.length === 0) return left('page');
  const sections = /^index\./i.test(name) ? folders.slice(0, -1) : folders;
  return { role: 'post', collection: sections[0] ?? 'content', draft: false, folders: sections.slice(1) };
}

function otherAt(path: string): Role {
  return /(?:^|\/)_posts\/.*\.(?:html?|textile|adoc)$/i.test(path)
    ? left('not_markdown')
    : { role: 'attachable' };
}

function left(reason: LeftReason): Role {
  return { role: 'left', reason };
}
