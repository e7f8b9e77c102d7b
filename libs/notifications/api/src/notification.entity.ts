import type { NoticeTopic } from '@jalon/shared/api';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NoticeParameters } from './notice.rules';

/** Something one person is told by one employer: a code and dates, which the catalogue says in words. */
@Entity('notification')
export class Notification {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'recipient_person_id' })
  recipientPersonId!: string;

  /** Code of a declared kind. */
  @Column('text')
  kind!: string;

  @Column('text')
  topic!: NoticeTopic;

  @Column('boolean', { name: 'is_legal' })
  isLegal!: boolean;

  @Column('jsonb')
  parameters!: NoticeParameters;

  /** Page of the portal where it is read in full. */
  @Column('text')
  path!: string;

  @Column('uuid', { name: 'object_id', nullable: true })
  objectId!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'read_at', nullable: true })
  readAt!: Date | null;

  /** The mail that tells it, alone or with others; null when the person wants none. */
  @Column('uuid', { name: 'mail_id', nullable: true })
  mailId!: string | null;
}
