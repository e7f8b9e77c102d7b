import { DateTime, LocalDate, ProgramScope } from '@jalon/shared/api';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a key is worth today. */
export enum ApiKeyState {
  ACTIVE = 'ACTIVE',
  /** It ends within thirty days. */
  ENDING = 'ENDING',
  EXPIRED = 'EXPIRED',
  REVOKED = 'REVOKED',
}
registerEnumType(ApiKeyState, { name: 'ApiKeyState', description: 'What an API key is worth today.' });

/** A key by which a program of the employer's reads the portal. Its secret is nowhere: it was shown once. */
@ObjectType({ simpleResolvers: true })
@Entity('api_key')
export class ApiKey {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  /** What it is for, in the employer's own words. */
  @Field(() => String)
  @Column('text')
  label!: string;

  @Field(() => [ProgramScope])
  @Column('text', { array: true })
  scopes!: ProgramScope[];

  /** The start of the secret, by which people tell one key from another. */
  @Field(() => String)
  @Column('text')
  prefix!: string;

  @Column('uuid', { name: 'created_by_person_id' })
  createdByPersonId!: string;

  @Field(() => DateTime)
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  /** The last day it works. */
  @Field(() => LocalDate)
  @Column('date', { name: 'expires_on' })
  expiresOn!: string;

  /** The key it takes over from. */
  @Field(() => ID, { nullable: true })
  @Column('uuid', { name: 'rotated_from', nullable: true })
  rotatedFrom!: string | null;

  @Field(() => DateTime, { nullable: true })
  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;

  @Column('uuid', { name: 'revoked_by_person_id', nullable: true })
  revokedByPersonId!: string | null;

  /** A day, and no more: it is not there to follow anybody's work. */
  @Field(() => LocalDate, { nullable: true })
  @Column('date', { name: 'last_used_on', nullable: true })
  lastUsedOn!: string | null;

  /** When its maker was told that it ends soon. */
  @Column('timestamptz', { name: 'warned_at', nullable: true })
  warnedAt!: Date | null;
}
