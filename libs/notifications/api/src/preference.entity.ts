import type { Language, NoticeTopic } from '@jalon/shared/api';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MailFrequency } from './vocabulary';

/** How one person wants to be told, by every employer they have. Absent, the usual one holds. */
@Entity('notification_preference')
export class NotificationPreference {
  @PrimaryColumn('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text')
  language!: Language;

  @Column('jsonb')
  frequencies!: Partial<Record<NoticeTopic, MailFrequency>>;

  /** Minutes after midnight, in Paris. */
  @Column('int', { name: 'quiet_from', nullable: true })
  quietFrom!: number | null;

  @Column('int', { name: 'quiet_to', nullable: true })
  quietTo!: number | null;

  @Column('boolean', { name: 'quiet_weekends' })
  quietWeekends!: boolean;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}
