import type { Dye } from '@ullim/types/goal';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A field or destination being learned toward. Its stance today is its last spell, never a column. */
@Entity('goals')
export class Goal {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('text')
  why!: string;

  @Column('text')
  dye!: Dye;

  @Column('integer')
  position!: number;

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
