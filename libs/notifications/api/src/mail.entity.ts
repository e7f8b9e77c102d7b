import type { Language } from '@jalon/shared/api';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MailForm, MailReason, MailState } from './vocabulary';

/** A mail of an employer to one person, filled in the business transaction. It holds no address and no text. */
@Entity('mail')
export class Mail {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  /** Makes its Message-ID. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'recipient_person_id' })
  recipientPersonId!: string;

  @Column('text')
  form!: MailForm;

  @Column('text')
  language!: Language;

  @Column('boolean', { name: 'is_legal' })
  isLegal!: boolean;

  /** It waits for no quiet hour. */
  @Column('boolean', { name: 'is_urgent' })
  isUrgent!: boolean;

  @Column('text')
  state!: MailState;

  @Column('text', { nullable: true })
  reason!: MailReason | null;

  @Column('int')
  attempts!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'due_at' })
  dueAt!: Date;

  /** While it is being sent: past this, whoever was sending it is dead. */
  @Column('timestamptz', { name: 'sending_until', nullable: true })
  sendingUntil!: Date | null;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  /** When somebody dealt with a failure. */
  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt!: Date | null;

  @Column('uuid', { name: 'settled_by_person_id', nullable: true })
  settledByPersonId!: string | null;
}
