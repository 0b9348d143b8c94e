import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Minutes studied on a date, for a milestone or a goal, or not sorted yet. */
@Entity('study_sessions')
export class StudySession {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'goal_id', nullable: true })
  goalId!: string | null;

  @Column('uuid', { name: 'milestone_id', nullable: true })
  milestoneId!: string | null;

  @Column('integer')
  minutes!: number;

  @Column('text')
  note!: string;

  @Column('text', { name: 'studied_on' })
  studiedOn!: string;

  @Column('date', { name: 'studied_start_first' })
  studiedStartFirst!: string;

  @Column('date', { name: 'studied_start_last' })
  studiedStartLast!: string;

  @Column('date', { name: 'studied_end_first' })
  studiedEndFirst!: string;

  @Column('date', { name: 'studied_end_last' })
  studiedEndLast!: string;

  /** The rows it was filled in with, so that they can be taken back together. */
  @Column('uuid', { name: 'batch_id', nullable: true })
  batchId!: string | null;

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
