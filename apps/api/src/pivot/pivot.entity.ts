import type { Arrival } from '@ullim/types/pivot';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The turn to one goal from one or more others, which are its departures. */
@Entity('pivots')
export class Pivot {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'to_goal_id' })
  toGoalId!: string;

  /** What the goal it leads to is in from then on; kept for when it is undone and made again. */
  @Column('text')
  stance!: Arrival;

  @Column('text')
  reason!: string;

  @Column('text', { name: 'carries_over' })
  carriesOver!: string;

  @Column('text', { name: 'turned_on' })
  turnedOn!: string;

  @Column('date', { name: 'turned_start_first' })
  turnedStartFirst!: string;

  @Column('date', { name: 'turned_start_last' })
  turnedStartLast!: string;

  @Column('date', { name: 'turned_end_first' })
  turnedEndFirst!: string;

  @Column('date', { name: 'turned_end_last' })
  turnedEndLast!: string;

  @Column('uuid', { name: 'decision_id', nullable: true })
  decisionId!: string | null;

  @Column('uuid', { name: 'reflection_id', nullable: true })
  reflectionId!: string | null;

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
