import type { Prediction } from '@ullim/types/decision';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A question about goals. Its choice is frozen once it is decided; the outcome comes later. */
@Entity('decisions')
export class Decision {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  question!: string;

  @Column('uuid', { name: 'chosen_option_id', nullable: true })
  chosenOptionId!: string | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('text', { nullable: true })
  expectation!: string | null;

  /** When it was decided; `decidedAt` is when that was written. */
  @Column('text', { name: 'decided_on', nullable: true })
  decidedOn!: string | null;

  @Column('date', { name: 'decided_start_first', nullable: true })
  decidedStartFirst!: string | null;

  @Column('date', { name: 'decided_start_last', nullable: true })
  decidedStartLast!: string | null;

  @Column('date', { name: 'decided_end_first', nullable: true })
  decidedEndFirst!: string | null;

  @Column('date', { name: 'decided_end_last', nullable: true })
  decidedEndLast!: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;

  @Column('text', { name: 'look_back_on', nullable: true })
  lookBackOn!: string | null;

  @Column('date', { name: 'look_back_start_first', nullable: true })
  lookBackStartFirst!: string | null;

  @Column('date', { name: 'look_back_start_last', nullable: true })
  lookBackStartLast!: string | null;

  @Column('date', { name: 'look_back_end_first', nullable: true })
  lookBackEndFirst!: string | null;

  @Column('date', { name: 'look_back_end_last', nullable: true })
  lookBackEndLast!: string | null;

  /** When it asks instead of `lookBackOn`, which stays as it was decided. */
  @Column('text', { name: 'postponed_to', nullable: true })
  postponedTo!: string | null;

  @Column('date', { name: 'postponed_start_first', nullable: true })
  postponedStartFirst!: string | null;

  @Column('date', { name: 'postponed_start_last', nullable: true })
  postponedStartLast!: string | null;

  @Column('date', { name: 'postponed_end_first', nullable: true })
  postponedEndFirst!: string | null;

  @Column('date', { name: 'postponed_end_last', nullable: true })
  postponedEndLast!: string | null;

  @Column('text', { nullable: true })
  prediction!: Prediction | null;

  @Column('text', { nullable: true })
  outcome!: string | null;

  @Column('text', { name: 'outcome_on', nullable: true })
  outcomeOn!: string | null;

  @Column('date', { name: 'outcome_start_first', nullable: true })
  outcomeStartFirst!: string | null;

  @Column('date', { name: 'outcome_start_last', nullable: true })
  outcomeStartLast!: string | null;

  @Column('date', { name: 'outcome_end_first', nullable: true })
  outcomeEndFirst!: string | null;

  @Column('date', { name: 'outcome_end_last', nullable: true })
  outcomeEndLast!: string | null;

  @Column('timestamptz', { name: 'outcome_at', nullable: true })
  outcomeAt!: Date | null;

  @Column('boolean')
  sample!: boolean;

  /** SHA-256 of the body it was created from, so that repeating the request is harmless. */
  @Column('bytea', { name: 'created_from' })
  createdFrom!: Buffer;

  @Column('integer')
  version!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt!: Date | null;
}
