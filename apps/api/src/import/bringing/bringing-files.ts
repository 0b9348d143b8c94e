import type { Readable } from 'node:stream';
import type { Role } from '@ullim/jekyll/folder/arrange';
import type { BlobStore } from '../../store/blob-store.js';
import type { ArchiveFile } from '../archive/archive-file.js';
import type { Archive } from '../archive/archive.js';
import type { ImportFile } from '../import-file.entity.js';
import type { ImportRun } from '../import-run.entity.js';
import type { LeftFiles } from '../known/left.js';
import { LIMITS } from '../limits.js';
import { aroundPost, rolesIn } from '../reading/blog.js';
import { modifiedAt } from '../reading/file-time.js';
import type { ImportLeases } from '../work/leases.js';
import { broughtBlob, broughtFile, broughtPost, type BroughtFile, type BroughtPost } from './brought-file.js';

/** Takes files out of an archive, the way the dry run read them. */
export class BringingFiles {
  private readonly roles: ReadonlyMap<string, Role>;

  constructor(
    private readonly archive: Archive,
    private readonly run: ImportRun,
    private readonly store: BlobStore,
    private readonly leases: ImportLeases,
    private readonly left: LeftFiles,
  ) {
    this.roles = rolesIn(archive.files, run.blog!);
  }

  at(ordinal: number): ArchiveFile {
    return this.archive.files[ordinal]!;
  }

  async post(row: ImportFile): Promise<BroughtPost> {
    await this.leases.keep(this.run);
    const file = this.at(row.ordinal);
    const role = this.roles.get(file.path) as Role & { role: 'post' };
    const around = aroundPost(file.path, role, this.run.blog!, this.run.zone);
    return broughtPost(row, this.whole(file), await this.archive.read(file), around);
  }

  async other(row: ImportFile): Promise<BroughtFile> {
    await this.leases.keep(this.run);
    const file = this.at(row.ordinal);
    if (file.size <= LIMITS.inRow) return broughtFile(row, this.whole(file), await this.archive.read(file));
    const { key } = await this.store.put(await this.archive.stream(file), file.size);
    return broughtBlob(row, this.whole(file), key);
  }

  stream({ ordinal }: ImportFile): Promise<Readable> {
    return this.archive.stream(this.at(ordinal));
  }

  private whole({ path, name, size, time }: ArchiveFile) {
    const left = this.left.get(path) ?? null;
    return { name, size, modifiedAt: modifiedAt(time, this.run.zone, this.run.createdAt), left };
  }
}
