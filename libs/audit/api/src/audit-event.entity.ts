import { registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** As what an act was done. */
export enum ActorKind {
  /** Somebody signed in. */
  PERSON = 'PERSON',
  /** A task that nobody asked for: a purge, an import at its hour. */
  SYSTEM = 'SYSTEM',
  /** A program of the employer's, known by its key. */
  API_KEY = 'API_KEY',
  /** The platform's operator, under a break-glass access the employer is told of. */
  OPERATOR = 'OPERATOR',
}
registerEnumType(ActorKind, { name: 'ActorKind', description: 'As what an act was done.' });

/** An act somebody did, of any domain. Opaque ids only; written once, never changed. */
@Entity('audit_event')
export class AuditEvent {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('text', { name: 'actor_kind' })
  actorKind!: ActorKind;

  /** Null for a task and for a program. */
  @Column('uuid', { name: 'actor_person_id', nullable: true })
  actorPersonId!: string | null;

  /** The program's key; null for everyone else. */
  @Column('uuid', { name: 'actor_key_id', nullable: true })
  actorKeyId!: string | null;

  /** The delegation by which it was done; null when in one's own name. */
  @Column('uuid', { name: 'delegation_id', nullable: true })
  delegationId!: string | null;

  /** In whose name. */
  @Column('uuid', { name: 'principal_person_id', nullable: true })
  principalPersonId!: string | null;

  /** `domain.verbNoun`, for instance `identity.grantHabilitation`. */
  @Column('text')
  action!: string;

  @Column('text', { name: 'object_type' })
  objectType!: string;

  @Column('uuid', { name: 'object_id' })
  objectId!: string;

  /** What the act says beyond its object: codes, dates and opaque ids, never a name. */
  @Column('jsonb')
  detail!: AuditDetail;
}

/** Nothing in it may identify a person but opaque ids. */
export type AuditDetail = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
