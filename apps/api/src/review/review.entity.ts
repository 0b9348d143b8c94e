import type { AnswerView, ReviewFacts } from '@ullim/types/review';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The look back over a period. A draft with live facts until it is kept; then its snapshot is frozen. */
@Entity('reviews')
export class Review {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  period!: string;

  @Column('date', { name: 'period_start_first' })
  periodStartFirst!: string;

  @Column('date', { name: 'period_start_last' })
  periodStartLast!: string;

  @Column('date', { name: 'period_end_first' })
  periodEndFirst!: string;

  @Column('date', { name: 'period_end_last' })
  periodEndLast!: string;

  @Column('jsonb')
  answers!: AnswerView[];

  @Column('timestamptz', { name: 'kept_at', nullable: true })
  keptAt!: Date | null;

  @Column('jsonb', { nullable: true })
  snapshot!: ReviewFacts | null;

  @Column('uuid', { name: 'reflection_id', nullable: true })
  reflectionId!: string | null;

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
