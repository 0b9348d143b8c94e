import type { Encoding } from '@ullim/jekyll/source/read';
import type { Around } from '@ullim/jekyll/post/read';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file of a blog, byte for byte as it came in last. */
@Entity('source_files')
export class SourceFile {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  /** NFC, for comparing. */
  @Column('text')
  path!: string;

  /** How the path was written. */
  @Column('text')
  name!: string;

  /** The SHA-256 of what came. */
  @Column('bytea')
  fingerprint!: Buffer;

  @Column('integer')
  size!: number;

  /** Of a small file; those of a larger one lie in the store under `blob`. */
  @Column('bytea', { nullable: true })
  bytes!: Buffer | null;

  @Column('bytea', { nullable: true })
  blob!: Buffer | null;

  /** null for what is no text. */
  @Column('text', { nullable: true })
  encoding!: Encoding | null;

  @Column('timestamptz', { name: 'modified_at', nullable: true })
  modifiedAt!: Date | null;

  /** How its post was read. With it and `modifiedAt`, `readPost` says again what it said. */
  @Column('json', { nullable: true })
  around!: Around | null;

  /** A fingerprint of what its post said, by which an edited one is known. */
  @Column('bytea', { nullable: true })
  said!: Buffer | null;

  /** The last bytes that were laid beside an edited post as a draft. */
  @Column('bytea', { nullable: true })
  offered!: Buffer | null;

  @Column('uuid', { name: 'reflection_id', nullable: true })
  reflectionId!: string | null;

  /** What is shown of it. */
  @Column('uuid', { name: 'attachment_id', nullable: true })
  attachmentId!: string | null;

  /** The import it came in with first. */
  @Column('uuid', { name: 'run_id' })
  runId!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
