import type { Cause } from '@ullim/types/revision';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A text as it was once kept. The newest is the text of now. */
@Entity('reflection_revisions')
export class ReflectionRevision {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'reflection_id' })
  reflectionId!: string;

  @Column('text')
  title!: string;

  @Column('text', { name: 'front_matter' })
  frontMatter!: string;

  @Column('text')
  body!: string;

  @Column('timestamptz', { name: 'kept_at' })
  keptAt!: Date;

  /** How it came to be kept. */
  @Column('text')
  cause!: Cause;

  /** What the person calls it. */
  @Column('text', { nullable: true })
  name!: string | null;

  /** The one it brought back. */
  @Column('uuid', { name: 'restored_id', nullable: true })
  restoredId!: string | null;

  /** The browser it was kept on, such as "Chrome · Linux". */
  @Column('text', { name: 'written_on', nullable: true })
  writtenOn!: string | null;
}
