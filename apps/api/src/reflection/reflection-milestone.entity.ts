import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A reflection tells of a milestone; `position` is the order the person gave. */
@Entity('reflection_milestones')
export class ReflectionMilestone {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;

  @PrimaryColumn('uuid', { name: 'reflection_id' })
  reflectionId!: string;

  @PrimaryColumn('uuid', { name: 'milestone_id' })
  milestoneId!: string;

  @Column('integer')
  position!: number;
}
