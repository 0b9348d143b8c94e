import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A reflection tells of a goal; `position` is the order the person gave. */
@Entity('reflection_goals')
export class ReflectionGoal {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;

  @PrimaryColumn('uuid', { name: 'reflection_id' })
  reflectionId!: string;

  @PrimaryColumn('uuid', { name: 'goal_id' })
  goalId!: string;

  @Column('integer')
  position!: number;
}
