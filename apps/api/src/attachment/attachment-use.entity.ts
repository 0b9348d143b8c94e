import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an address in the texts of a reflection stands for. */
@Entity('attachment_uses')
export class AttachmentUseRow {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;

  @PrimaryColumn('uuid', { name: 'reflection_id' })
  reflectionId!: string;

  @PrimaryColumn('text')
  address!: string;

  @Column('uuid', { name: 'attachment_id' })
  attachmentId!: string;
}
