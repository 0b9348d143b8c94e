import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What bounds the choice, and for how long. */
@Entity('decision_constraints')
export class DecisionConstraint {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'decision_id' })
  decisionId!: string;

  @Column('integer')
  position!: number;

  @Column('text')
  words!: string;

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
}
