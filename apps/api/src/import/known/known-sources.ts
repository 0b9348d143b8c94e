import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { Reader } from '../../reader/reader.js';
import { SourceFile } from '../source-file.entity.js';

export type KnownSource = Pick<
  SourceFile,
  'path' | 'fingerprint' | 'offered' | 'said' | 'reflectionId' | 'attachmentId'
>;

/** Files that came in before. */
@Injectable()
export class KnownSources {
  /** Those under these paths, by path, without their bytes. */
  async among(reader: Reader, paths: string[], db: EntityManager): Promise<Map<string, KnownSource>> {
    const files = await db.find(SourceFile, {
      where: { accountId: reader.journey, path: In(paths) },
      select: {
        path: true,
        fingerprint: true,
        offered: true,
        said: true,
        reflectionId: true,
        attachmentId: true,
      },
    });
    return new Map(files.map((file) => [file.path, file]));
  }
}
