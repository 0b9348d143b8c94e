import type { Place } from '@ullim/jekyll/folder/place';
import type { Site } from '@ullim/jekyll/folder/site';
import type { ImportChoices, ImportRefusal, ImportState } from '@ullim/types/import';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AroundBlog } from './archive/archive.js';

/** What a blog says about all of its posts. */
export type Blog = { place: Place; site: Site; folder?: AroundBlog | null };

/** A category or folder of a blog, which may become a goal. */
export type FoundCategory = { name: string; from: 'category' | 'folder'; posts: number };

/** One archive that comes in, from the wish until its report. */
@Entity('import_runs')
export class ImportRun {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('integer')
  bytes!: number;

  @Column('text')
  state!: ImportState;

  /** The hash of the archive, under which it lies in the store while there is anything to read in it. */
  @Column('bytea', { nullable: true })
  blob!: Buffer | null;

  @Column('json', { nullable: true })
  blog!: Blog | null;

  /** The person's own, for times without one. */
  @Column('text')
  zone!: string;

  @Column('integer', { name: 'files_found' })
  filesFound!: number;

  @Column('integer', { name: 'files_read' })
  filesRead!: number;

  @Column('jsonb')
  categories!: FoundCategory[];

  @Column('jsonb')
  choices!: ImportChoices;

  @Column('jsonb', { nullable: true })
  refusal!: ImportRefusal | null;

  @Column('uuid', { name: 'worked_by', nullable: true })
  workedBy!: string | null;

  @Column('timestamptz', { name: 'worked_until', nullable: true })
  workedUntil!: Date | null;

  /** How often it was begun without getting on. */
  @Column('integer')
  tries!: number;

  @Column('bytea', { name: 'created_from' })
  createdFrom!: Buffer;

  @Column('integer')
  version!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  @Column('timestamptz', { name: 'undone_at', nullable: true })
  undoneAt!: Date | null;
}
