import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One way a decision could go, and what speaks for and against it. */
@Entity('decision_options')
export class DecisionOption {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'decision_id' })
  decisionId!: string;

  @Column('integer')
  position!: number;

  @Column('text')
  label!: string;

  @Column('text', { name: 'speaks_for' })
  speaksFor!: string;

  @Column('text', { name: 'speaks_against' })
  speaksAgainst!: string;

  /** Where it leads, then or later. */
  @Column('uuid', { name: 'goal_id', nullable: true })
  goalId!: string | null;
}
