import { createHash } from 'node:crypto';
import type { Role } from '@ullim/jekyll/folder/arrange';
import { Pointed } from '@ullim/jekyll/folder/pointed';
import { readPost } from '@ullim/jekyll/post/read';
import type { ArchiveFile } from '../archive/archive-file.js';
import type { Archive } from '../archive/archive.js';
import type { Blog } from '../import-run.entity.js';
import type { PostText } from '../known/said.js';
import { LIMITS } from '../limits.js';
import { aroundPost, rolesIn } from './blog.js';
import { modifiedAt } from './file-time.js';
import { type FoundFile, foundConfig, foundLeft, foundPost } from './found-file.js';
import { isKept } from './kept.js';

/** What was found in a file, with the hash of what is kept, and what a post says. */
export type Looked = { found: FoundFile; sha256: Buffer | null; text: PostText | null };

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

  async at(file: ArchiveFile): Promise<Looked> {
    const role = this.roles.get(file.path)!;
    if (role.role === 'post') return this.post(file, role);
    const found = foundOther(file, role);
    return { found, sha256: found.kept ? await this.hashOf(file) : null, text: null };
  }

  private async post(file: ArchiveFile, role: Role & { role: 'post' }): Promise<Looked> {
    const bytes = await this.archive.read(file);
    const { zone, createdAt } = this.as;
    const around = aroundPost(file.path, role, this.blog, zone);
    const post = readPost(
      { path: file.path, bytes, modifiedAt: modifiedAt(file.time, zone, createdAt) },
      around,
    );
    const sha256 = createHash('sha256').update(bytes).digest();
    if (post === null) return { found: foundLeft(file, 'not_text', true), sha256, text: null };
    if (post.odd.some(({ code }) => code === 'too_long'))
      return { found: foundLeft(file, 'too_large', true), sha256, text: null };
    const found = foundPost(file, { post, role, ...this.blog }, this.pointed);
    const { title, frontMatter, body } = post;
    return { found, sha256, text: { title, happenedOn: post.happenedOn!, frontMatter, body } };
  }

  private async hashOf(file: ArchiveFile): Promise<Buffer> {
    const hash = createHash('sha256');
    if (file.size <= LIMITS.inRow) hash.update(await this.archive.read(file));
    else for await (const piece of await this.archive.stream(file)) hash.update(piece as Buffer);
    return hash.digest();
  }
}

/** Attachments are known once all posts were looked at: until then nothing points to them. */
function foundOther(file: ArchiveFile, role: Role): FoundFile {
  if (role.role === 'config') return foundConfig(file);
  const reason = role.role === 'left' ? role.reason : null;
  return foundLeft(file, reason ?? 'not_pointed_to', isKept(file.path, file.size, reason));
}
