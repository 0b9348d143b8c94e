import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The text of a reflection as one desk has it, not yet kept. */
@Entity('reflection_drafts')
export class ReflectionDraft {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;

  @PrimaryColumn('uuid', { name: 'reflection_id' })
  reflectionId!: string;

  /** The open editor that writes it. */
  @PrimaryColumn('uuid')
  desk!: string;

  /** The version of the reflection it was begun from. */
  @Column('integer', { name: 'based_on' })
  basedOn!: number;

  @Column('text')
  title!: string;

  @Column('text', { name: 'front_matter' })
  frontMatter!: string;

  @Column('text')
  body!: string;

  @Column('text')
  excerpt!: string;

  @Column('text', { name: 'happened_on' })
  happenedOn!: string;

  @Column('uuid', { name: 'milestone_ids', array: true })
  milestoneIds!: string[];

  @Column('uuid', { name: 'goal_ids', array: true })
  goalIds!: string[];

  @Column('timestamptz', { name: 'saved_at' })
  savedAt!: Date;
}
