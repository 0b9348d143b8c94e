import type { ImportOutcome, MilestoneSuggestion, OddView } from '@ullim/types/import';
import type { Lead } from '@ullim/jekyll/former/leads';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a post points to in the folder it came in. */
export type PointsTo = { address: string; path: string };

/** One file of a run: the dry run, the progress and the report are the same rows. */
@Entity('import_files')
export class ImportFile {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;

  @PrimaryColumn('uuid', { name: 'run_id' })
  runId!: string;

  @PrimaryColumn('integer')
  ordinal!: number;

  @Column('text')
  path!: string;

  @Column('text')
  role!: 'post' | 'attachment' | 'config' | 'left';

  @Column('text', { nullable: true })
  reason!: string | null;

  /** Its bytes come along, whatever is made of it. */
  @Column('boolean')
  kept!: boolean;

  @Column('text', { nullable: true })
  title!: string | null;

  @Column('text', { name: 'happened_on', nullable: true })
  happenedOn!: string | null;

  @Column('timestamptz', { name: 'written_at', nullable: true })
  writtenAt!: Date | null;

  @Column('boolean')
  draft!: boolean;

  @Column('text', { array: true })
  categories!: string[];

  @Column('text', { array: true })
  folders!: string[];

  @Column('jsonb')
  odd!: OddView[];

  @Column('jsonb')
  milestones!: MilestoneSuggestion[];

  @Column('jsonb', { name: 'points_to' })
  pointsTo!: PointsTo[];

  /** Where the post stood. */
  @Column('jsonb', { name: 'former_addresses' })
  formerAddresses!: string[];

  @Column('jsonb', { name: 'former_links' })
  formerLinks!: Lead[];

  /** The id that its reflection gets if it is new. */
  @Column('uuid', { name: 'made_id', nullable: true })
  madeId!: string | null;

  /** The person said so. */
  @Column('boolean', { name: 'stays_behind' })
  staysBehind!: boolean;

  /** What would become of it, as the journey was when it was read. */
  @Column('text', { nullable: true })
  expected!: ImportOutcome | null;

  @Column('text', { nullable: true })
  outcome!: ImportOutcome | null;

  @Column('uuid', { name: 'reflection_id', nullable: true })
  reflectionId!: string | null;

  @Column('integer', { name: 'reflection_version', nullable: true })
  reflectionVersion!: number | null;

  @Column('timestamptz', { name: 'done_at', nullable: true })
  doneAt!: Date | null;
}
