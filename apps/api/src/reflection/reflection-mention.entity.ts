import { Entity, PrimaryColumn } from 'typeorm';

/** The kept text of a reflection points to another one, which may not be there. */
@Entity('reflection_mentions')
export class ReflectionMention {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;

  @PrimaryColumn('uuid', { name: 'reflection_id' })
  reflectionId!: string;

  @PrimaryColumn('uuid', { name: 'mentioned_id' })
  mentionedId!: string;
}
