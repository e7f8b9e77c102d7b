import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An act somebody did, of any domain. Opaque ids only; written once, never changed. */
@Entity('audit_event')
export class AuditEvent {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('uuid', { name: 'actor_person_id' })
  actorPersonId!: string;

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
