import type { Role } from '@ullim/jekyll/folder/arrange';
import { Pointed } from '@ullim/jekyll/folder/pointed';
import { readPost } from '@ullim/jekyll/post/read';
import type { Archive, ArchiveFile } from '../archive/archive.js';
import { LIMITS } from '../limits.js';
import { aroundPost, type Blog, rolesIn } from './blog.js';
import { modifiedAt } from './file-time.js';
import { type FoundFile, foundConfig, foundLeft, foundPost } from './found-file.js';
import { isKept } from './kept.js';

/** In whose zone a blog is read, and when it came. */
export type ReadAs = { zone: string; createdAt: Date };

/** Looks at the files of an archive one by one. What is kept is unpacked once, so that it is known to be what it says. */
export class Looking {
  private readonly roles: ReadonlyMap<string, Role>;
  private readonly pointed: Pointed;

  constructor(
    private readonly archive: Archive,
    private readonly blog: Blog,
    private readonly as: ReadAs,
  ) {
    this.roles = rolesIn(archive.files, blog);
    const paths = archive.files.map(({ path }) => path);
    this.pointed = new Pointed(paths, blog.place, blog.site.baseurl);
  }

  async at(file: ArchiveFile): Promise<FoundFile> {
    const role = this.roles.get(file.path)!;
    if (role.role === 'post') return this.post(file, role);
    const found = foundOther(file, role);
    if (found.kept) await this.unpackOnce(file);
    return found;
  }

  private async post(file: ArchiveFile, role: Role & { role: 'post' }): Promise<FoundFile> {
    const bytes = await this.archive.read(file);
    const { zone, createdAt } = this.as;
    const around = aroundPost(file.path, role, this.blog, zone);
    const post = readPost(
      { path: file.path, bytes, modifiedAt: modifiedAt(file.time, zone, createdAt) },
      around,
    );
    if (post === null) return foundLeft(file, 'not_text', true);
    if (post.odd.some(({ code }) => code === 'too_long')) return foundLeft(file, 'too_large', true);
    return foundPost(file, { post, role, ...this.blog }, this.pointed);
  }

  private async unpackOnce(file: ArchiveFile): Promise<void> {
    if (file.size <= LIMITS.inRow) await this.archive.read(file);
    else for await (const _ of await this.archive.stream(file));
  }
}

/** Attachments are known once all posts were looked at: until then nothing points to them. */
function foundOther(file: ArchiveFile, role: Role): FoundFile {
  if (role.role === 'config') return foundConfig(file);
  const reason = role.role === 'left' ? role.reason : null;
  return foundLeft(file, reason ?? 'not_pointed_to', isKept(file.path, file.size, reason));
}
