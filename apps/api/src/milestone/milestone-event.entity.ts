import type { MilestoneEventView } from '@ullim/types/milestone-event';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What changed about a milestone: written once with the change, and gone only when the act is taken back. */
@Entity('milestone_events')
export class MilestoneEvent {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'milestone_id' })
  milestoneId!: string;

  /** The order of writing. */
  @Column('integer')
  ordinal!: number;

  @Column('text')
  kind!: MilestoneEventView['kind'];

  @Column('jsonb', { nullable: true })
  old!: MilestoneEventView['old'];

  @Column('jsonb', { nullable: true })
  new!: MilestoneEventView['new'];

  @Column('text', { name: 'happened_on' })
  happenedOn!: string;

  @Column('date', { name: 'happened_first' })
  happenedFirst!: string;

  @Column('date', { name: 'happened_last' })
  happenedLast!: string;

  @Column('timestamptz', { name: 'written_at' })
  writtenAt!: Date;
}
