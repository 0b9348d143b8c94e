import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A link of a text that goes by an address at which a reflection may once have stood. */
@Entity('former_links')
export class FormerLinkRow {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;

  @PrimaryColumn('uuid', { name: 'reflection_id' })
  reflectionId!: string;

  /** As the text says it. */
  @PrimaryColumn('text')
  written!: string;

  @Column('text')
  address!: string;
}
