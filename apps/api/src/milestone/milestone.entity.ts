import type { Details, Kind } from '@ullim/types/milestone-details';
import type { Status, Unit } from '@ullim/types/milestone';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * One thing studied or done. What is planned has no actual period; what is under way has none or one that goes on;
 * what is over has none or one that does not.
 */
@Entity('milestones')
export class Milestone {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'goal_id', nullable: true })
  goalId!: string | null;

  /** One level: a parent has no parent. */
  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId!: string | null;

  /** The kind in `details`, for filters. */
  @Column('text')
  kind!: Kind;

  @Column('text')
  title!: string;

  @Column('text')
  note!: string;

  @Column('text')
  status!: Status;

  @Column('text', { name: 'set_aside_reason', nullable: true })
  setAsideReason!: string | null;

  @Column('jsonb')
  details!: Details;

  @Column('text', { nullable: true })
  planned!: string | null;

  @Column('date', { name: 'planned_start_first', nullable: true })
  plannedStartFirst!: string | null;

  @Column('date', { name: 'planned_start_last', nullable: true })
  plannedStartLast!: string | null;

  @Column('date', { name: 'planned_end_first', nullable: true })
  plannedEndFirst!: string | null;

  @Column('date', { name: 'planned_end_last', nullable: true })
  plannedEndLast!: string | null;

  @Column('text', { nullable: true })
  actual!: string | null;

  @Column('date', { name: 'actual_start_first', nullable: true })
  actualStartFirst!: string | null;

  @Column('date', { name: 'actual_start_last', nullable: true })
  actualStartLast!: string | null;

  @Column('date', { name: 'actual_end_first', nullable: true })
  actualEndFirst!: string | null;

  @Column('date', { name: 'actual_end_last', nullable: true })
  actualEndLast!: string | null;

  @Column('double precision', { name: 'amount_done', nullable: true })
  amountDone!: number | null;

  @Column('double precision', { name: 'amount_total', nullable: true })
  amountTotal!: number | null;

  @Column('text', { name: 'amount_unit', nullable: true })
  amountUnit!: Unit | null;

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

  /** The goal it was taken along with, so that bringing back the goal brings back exactly these. */
  @Column('uuid', { name: 'removed_with', nullable: true })
  removedWith!: string | null;
}
