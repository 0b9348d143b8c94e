import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one thinks of a decision later: added, never written over the old words. */
@Entity('decision_thoughts')
export class DecisionThought {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'decision_id' })
  decisionId!: string;

  @Column('text')
  words!: string;

  @Column('timestamptz', { name: 'written_at' })
  writtenAt!: Date;
}
