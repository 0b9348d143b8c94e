import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The same image, smaller. */
@Entity('attachment_variants')
export class AttachmentVariant {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;

  @PrimaryColumn('uuid', { name: 'attachment_id' })
  attachmentId!: string;

  @PrimaryColumn('integer')
  width!: number;

  @Column('text')
  type!: string;

  @Column('integer')
  bytes!: number;

  @Column('bytea')
  sha256!: Buffer;
}
