import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A Markdown post. When it happened is one fact, when it was written another. Until `keptAt` it is room for a draft. */
@Entity('reflections')
export class Reflection {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  title!: string;

  /** Verbatim, with its fences and line ends. */
  @Column('text', { name: 'front_matter' })
  frontMatter!: string;

  @Column('text')
  body!: string;

  @Column('text')
  excerpt!: string;

  @Column('text', { name: 'happened_on' })
  happenedOn!: string;

  @Column('date', { name: 'happened_start_first' })
  happenedStartFirst!: string;

  @Column('date', { name: 'happened_start_last' })
  happenedStartLast!: string;

  @Column('date', { name: 'happened_end_first', nullable: true })
  happenedEndFirst!: string | null;

  @Column('date', { name: 'happened_end_last', nullable: true })
  happenedEndLast!: string | null;

  @Column('timestamptz', { name: 'written_at' })
  writtenAt!: Date;

  @Column('timestamptz', { name: 'kept_at', nullable: true })
  keptAt!: Date | null;

  /** By which rules the mentions of its kept body were read; null until they were. */
  @Column('text', { name: 'mentions_read_as', nullable: true })
  mentionsReadAs!: string | null;

  @Column('boolean')
  sample!: boolean;

  /** SHA-256 of the body it was created from, so that repeating the request is harmless. */
  @Column('bytea', { name: 'created_from' })
  createdFrom!: Buffer;

  @Column('integer')
  version!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt!: Date | null;
}
