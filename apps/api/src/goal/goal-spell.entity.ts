import type { Stance } from '@ullim/types/goal';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A period of a goal in one stance. `ordinal` puts them in order, since two can begin in the same month. */
@Entity('goal_spells')
export class GoalSpell {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'goal_id' })
  goalId!: string;

  @Column('integer')
  ordinal!: number;

  @Column('text')
  stance!: Stance;

  @Column('text')
  period!: string;

  @Column('date', { name: 'start_first' })
  startFirst!: string;

  @Column('date', { name: 'start_last' })
  startLast!: string;

  @Column('date', { name: 'end_first', nullable: true })
  endFirst!: string | null;

  @Column('date', { name: 'end_last', nullable: true })
  endLast!: string | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  /** The pivot that opened it. */
  @Column('uuid', { name: 'pivot_id', nullable: true })
  pivotId!: string | null;
}
