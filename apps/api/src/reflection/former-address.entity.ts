import { Entity, PrimaryColumn } from 'typeorm';

/** Where a reflection was found before it came. */
@Entity('former_addresses')
export class FormerAddress {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;

  @PrimaryColumn('uuid', { name: 'reflection_id' })
  reflectionId!: string;

  @PrimaryColumn('text')
  address!: string;
}
