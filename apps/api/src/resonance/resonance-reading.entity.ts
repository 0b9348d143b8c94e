import type { Level } from '@ullim/types/resonance-reading';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How strongly a goal echoed, 1 to 5, at a time. `createdAt` is when it was written. */
@Entity('resonance_readings')
export class ResonanceReading {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'goal_id' })
  goalId!: string;

  @Column('smallint')
  level!: Level;

  @Column('text', { nullable: true })
  sentence!: string | null;

  @Column('text', { name: 'felt_on' })
  feltOn!: string;

  @Column('date', { name: 'felt_start_first' })
  feltStartFirst!: string;

  @Column('date', { name: 'felt_start_last' })
  feltStartLast!: string;

  @Column('date', { name: 'felt_end_first' })
  feltEndFirst!: string;

  @Column('date', { name: 'felt_end_last' })
  feltEndLast!: string;

  @Column('uuid', { name: 'milestone_id', nullable: true })
  milestoneId!: string | null;

  @Column('uuid', { name: 'reflection_id', nullable: true })
  reflectionId!: string | null;

  @Column('uuid', { name: 'review_id', nullable: true })
  reviewId!: string | null;

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
