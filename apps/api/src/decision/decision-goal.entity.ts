import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A goal the decision is about. The first carries the diamond on the timeline. */
@Entity('decision_goals')
export class DecisionGoal {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;

  @PrimaryColumn('uuid', { name: 'decision_id' })
  decisionId!: string;

  @PrimaryColumn('uuid', { name: 'goal_id' })
  goalId!: string;

  @Column('integer')
  position!: number;
}
