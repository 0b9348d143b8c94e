import type { Calendar, Locale, Theme } from '@ullim/types/account';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person who signs in. Owns exactly one journey, whose changes `journeyVersion` counts. */
@Entity('accounts')
export class Account {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  handle!: string;

  @Column('text')
  name!: string;

  @Column('text')
  email!: string;

  /** argon2id in PHC form. */
  @Column('text', { name: 'password_hash' })
  passwordHash!: string;

  @Column('boolean')
  admin!: boolean;

  @Column('text')
  locale!: Locale;

  @Column('text', { name: 'time_zone' })
  timeZone!: string;

  @Column('text')
  calendar!: Calendar;

  @Column('text')
  theme!: Theme;

  /** Null: the house's own three. */
  @Column('jsonb', { name: 'review_questions', nullable: true })
  reviewQuestions!: string[] | null;

  @Column('bigint', { name: 'journey_version' })
  journeyVersion!: number;

  @Column('integer')
  version!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
