import { BreakGlassEnd, Contact, EmployerModule, PublicServiceBranch } from '@jalon/identity/api';
import { DateTime, LocalDate } from '@jalon/shared/api';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { EmployerSetup } from './vocabulary';

registerEnumType(BreakGlassEnd, { name: 'BreakGlassEnd', description: 'Who ended it before its hour.' });

/** An employer as the platform's operator knows it: nothing about anyone. */
@ObjectType({ simpleResolvers: true })
export class PlatformEmployer {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  siret!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  shortName!: string;

  @Field(() => PublicServiceBranch)
  branch!: PublicServiceBranch;

  @Field(() => Boolean)
  operatesPlatform!: boolean;

  @Field(() => EmployerSetup)
  setup!: EmployerSetup;

  @Field(() => Int, { description: 'How many agents it knows, the administrator included.' })
  agents!: number;

  @Field(() => LocalDate, { nullable: true, description: 'The day anyone of it last signed in.' })
  lastSignInOn!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when the link of its first access may be used.',
  })
  invitedUntil!: Date | null;

  @Field(() => String, { nullable: true })
  signInProvider!: string | null;

  @Field(() => [EmployerModule])
  closedModules!: EmployerModule[];

  @Field(() => String, { nullable: true })
  accentLight!: string | null;

  @Field(() => String, { nullable: true })
  accentDark!: string | null;

  @Field(() => String, { nullable: true })
  logoPath!: string | null;
}

/** An emergency access of the operator to an employer. */
@ObjectType({ simpleResolvers: true })
export class BreakGlassAccess {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  operatorName!: string;

  @Field(() => String)
  reason!: string;

  @Field(() => String)
  ticket!: string;

  @Field(() => DateTime)
  openedAt!: Date;

  @Field(() => DateTime)
  expiresAt!: Date;

  @Field(() => DateTime, { nullable: true })
  endedAt!: Date | null;

  @Field(() => BreakGlassEnd, { nullable: true })
  endedBy!: BreakGlassEnd | null;

  @Field(() => Boolean, { description: 'Whether it still opens anything.' })
  isOpen!: boolean;

  @Field(() => Boolean, { description: 'Whether it is the reader’s own.' })
  isMine!: boolean;
}

/** What the operator's page of one employer shows. */
@ObjectType({ simpleResolvers: true })
export class PlatformEmployerDetail {
  @Field(() => PlatformEmployer)
  employer!: PlatformEmployer;

  @Field(() => [Contact])
  contacts!: Contact[];

  @Field(() => [BreakGlassAccess])
  accesses!: BreakGlassAccess[];
}

/** A piece the operator may read in an emergency: none is sensitive. Its number is not sent: a gap would tell of others. */
@ObjectType('BreakGlassPiece', { simpleResolvers: true })
export class BreakGlassPiece {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  documentTypeLabel!: string;

  @Field(() => LocalDate)
  documentDate!: string;

  @Field(() => Int)
  pageCount!: number;

  @Field(() => String)
  downloadPath!: string;
}

/** An agent's file, read in an emergency. */
@ObjectType('BreakGlassFile', { simpleResolvers: true })
export class BreakGlassFile {
  @Field(() => String)
  matricule!: string;

  @Field(() => String)
  displayName!: string;

  @Field(() => [BreakGlassPiece])
  pieces!: BreakGlassPiece[];
}

/** A job nobody will try again by itself. */
@ObjectType('DeadJob', { simpleResolvers: true })
export class DeadJobView {
  @Field(() => ID)
  queueJobId!: string;

  @Field(() => String, { nullable: true, description: 'Null for what the platform does by itself.' })
  employerName!: string | null;

  @Field(() => String)
  task!: string;

  @Field(() => Int)
  attempts!: number;

  @Field(() => String)
  reason!: string;

  @Field(() => DateTime)
  askedAt!: Date;

  @Field(() => DateTime)
  failedAt!: Date;
}

/** What the last nightly look at the file store found. */
@ObjectType({ simpleResolvers: true })
export class PlatformStoreCheck {
  @Field(() => DateTime)
  at!: Date;

  @Field(() => Int)
  objectCount!: number;

  @Field(() => Int, { description: 'Objects older than a day that no row names.' })
  orphanCount!: number;

  @Field(() => Int, { description: 'Those deleted: none when they are too many to be what crashes leave.' })
  deletedCount!: number;

  @Field(() => Int, { description: 'Rows whose object the store has lost: an incident.' })
  missingCount!: number;
}

/** What runs, and what is not configured. */
@ObjectType('PlatformState', { simpleResolvers: true })
export class PlatformState {
  @Field(() => String)
  version!: string;

  @Field(() => Int)
  migrationCount!: number;

  @Field(() => String)
  lastMigration!: string;

  @Field(() => Boolean)
  hasAntivirus!: boolean;

  @Field(() => Boolean)
  hasMail!: boolean;

  @Field(() => DateTime, { nullable: true })
  lastSealedAt!: Date | null;

  @Field(() => PlatformStoreCheck, { nullable: true, description: 'Null before the first night.' })
  storeCheck!: PlatformStoreCheck | null;

  @Field(() => [DeadJobView])
  deadJobs!: DeadJobView[];
}
