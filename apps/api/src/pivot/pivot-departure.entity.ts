import type { Fate } from '@ullim/types/pivot';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A goal that a pivot turns away from, and what becomes of it. */
@Entity('pivot_departures')
export class PivotDeparture {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;

  @PrimaryColumn('uuid', { name: 'pivot_id' })
  pivotId!: string;

  @PrimaryColumn('uuid', { name: 'goal_id' })
  goalId!: string;

  @Column('integer')
  position!: number;

  @Column('text')
  fate!: Fate;
}
