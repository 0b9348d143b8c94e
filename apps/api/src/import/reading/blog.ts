import { arrange, type Role } from '@ullim/jekyll/folder/arrange';
import { placeOf } from '@ullim/jekyll/folder/place';
import { NO_SITE, readSite } from '@ullim/jekyll/folder/site';
import { aroundOf } from '@ullim/jekyll/post/around';
import type { Around } from '@ullim/jekyll/post/read';
import { readSource } from '@ullim/jekyll/source/read';
import type { ArchiveFile } from '../archive/archive-file.js';
import type { Archive, AroundBlog } from '../archive/archive.js';
import type { Blog } from '../import-run.entity.js';
import { LIMITS } from '../limits.js';

export async function blogIn(archive: Archive, folder: AroundBlog | null = null): Promise<Blog> {
  if (folder !== null) archive.renameFolder(folder);
  const place = placeOf(archive.files.map(({ path }) => path));
  const config = archive.files.find(({ path }) => path === place.config);
  if (config === undefined || config.size > LIMITS.config) return { place, site: NO_SITE, folder };
  const source = readSource(await archive.read(config));
  return { place, site: source === null ? NO_SITE : readSite(config.path, source.text), folder };
}

/** The role of each file, by its path. */
export function rolesIn(files: readonly ArchiveFile[], { place, site }: Blog): Map<string, Role> {
  return arrange(files, place, LIMITS, site.collections);
}

/** `zone` is the person's own, for a blog that says none. */
export function aroundPost(path: string, role: Role & { role: 'post' }, blog: Blog, zone: string): Around {
  return aroundOf(path, role, blog.place, blog.site, zone);
}
