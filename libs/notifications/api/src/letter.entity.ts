import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LetterAct, LetterCause, LetterState } from './vocabulary';

/** A legal notice on paper, for whoever mail does not reach. */
@Entity('letter')
export class Letter {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'notification_id' })
  notificationId!: string;

  @Column('text')
  kind!: string;

  @Column('uuid', { name: 'agent_id' })
  agentId!: string;

  @Column('text')
  cause!: LetterCause;

  @Column('text')
  state!: LetterState;

  @Column('uuid', { name: 'file_id', nullable: true })
  fileId!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('date', { name: 'delivered_on', nullable: true })
  deliveredOn!: string | null;
}

/** What was done with a letter, by whom: the letter's history. */
@Entity('letter_act')
export class LetterActRow {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'letter_id' })
  letterId!: string;

  @Column('text')
  act!: LetterAct;

  @Column('timestamptz')
  at!: Date;

  /** Null for the worker. */
  @Column('uuid', { name: 'actor_person_id', nullable: true })
  actorPersonId!: string | null;

  /** « Prénom Nom, par délégation de Prénom Nom »; null when in one's own name. */
  @Column('text', { name: 'signed_by', nullable: true })
  signedBy!: string | null;

  @Column('date', { name: 'delivered_on', nullable: true })
  deliveredOn!: string | null;
}
