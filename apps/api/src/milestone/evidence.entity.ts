import type { EvidenceType } from '@ullim/types/evidence';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a milestone left. */
@Entity('evidence')
export class EvidenceRow {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'milestone_id' })
  milestoneId!: string;

  @Column('integer')
  position!: number;

  @Column('text')
  type!: EvidenceType;

  /** As given, without id and type. */
  @Column('jsonb')
  given!: object;

  /** The same number for order, when it has one. Text, because `numeric` holds more digits than a double. */
  @Column('numeric', { nullable: true })
  number!: string | null;
}
