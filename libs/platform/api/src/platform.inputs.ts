import { ContactSubject, EmployerModule, PublicServiceBranch } from '@jalon/identity/api';
import { DateTime, UserError } from '@jalon/shared/api';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { BreakGlassAccess } from './platform.types';

@InputType()
export class OpenEmployerInput {
  @Field(() => String)
  siret!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  shortName!: string;

  @Field(() => PublicServiceBranch)
  branch!: PublicServiceBranch;

  @Field(() => String, { nullable: true })
  signInProvider!: string | null;

  @Field(() => String)
  administratorGivenNames!: string;

  @Field(() => String)
  administratorName!: string;

  @Field(() => String, { nullable: true })
  administratorEmail!: string | null;
}

/** The link of a first access: shown once, to be handed over. */
@ObjectType({ simpleResolvers: true })
export class FirstAccessLink {
  @Field(() => String)
  url!: string;

  @Field(() => DateTime)
  expiresAt!: Date;
}

@ObjectType({ simpleResolvers: true })
export class FirstAccessPayload {
  @Field(() => ID, { nullable: true })
  employerId!: string | null;

  @Field(() => FirstAccessLink, { nullable: true })
  link!: FirstAccessLink | null;

  @Field(() => [UserError])
  userErrors!: readonly UserError[];
}

@InputType()
export class AmendEmployerInput {
  @Field(() => ID)
  employerId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  shortName!: string;

  @Field(() => String, { nullable: true })
  signInProvider!: string | null;

  @Field(() => [EmployerModule])
  closedModules!: EmployerModule[];

  @Field(() => String, { nullable: true })
  accentLight!: string | null;

  @Field(() => String, { nullable: true })
  accentDark!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class AmendEmployerPayload {
  @Field(() => String, { nullable: true, description: 'The nearest colour that can be read by day.' })
  proposedAccentLight!: string | null;

  @Field(() => String, { nullable: true, description: 'The nearest colour that can be read by night.' })
  proposedAccentDark!: string | null;

  @Field(() => [UserError])
  userErrors!: readonly UserError[];
}

@InputType()
export class SetEmployerContactInput {
  @Field(() => ID)
  employerId!: string;

  @Field(() => ContactSubject)
  subject!: ContactSubject;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  role!: string;

  @Field(() => String)
  phone!: string;

  @Field(() => String, { nullable: true })
  email!: string | null;

  @Field(() => String)
  hours!: string;

  @Field(() => String, { nullable: true })
  place!: string | null;
}

@InputType()
export class EmployerIdInput {
  @Field(() => ID)
  employerId!: string;
}

@InputType()
export class OpenBreakGlassInput {
  @Field(() => ID)
  employerId!: string;

  @Field(() => String)
  reason!: string;

  @Field(() => String)
  ticket!: string;

  @Field(() => Int)
  minutes!: number;
}

@InputType()
export class CloseBreakGlassInput {
  @Field(() => ID)
  employerId!: string;

  @Field(() => ID)
  id!: string;
}

@InputType()
export class EndBreakGlassInput {
  @Field(() => ID)
  id!: string;
}

@InputType()
export class RetryDeadJobInput {
  @Field(() => ID)
  queueJobId!: string;
}

@ObjectType({ simpleResolvers: true })
export class BreakGlassPayload {
  @Field(() => BreakGlassAccess, { nullable: true })
  access!: BreakGlassAccess | null;

  @Field(() => [UserError])
  userErrors!: readonly UserError[];
}

/** Done, or what is wrong. */
@ObjectType({ simpleResolvers: true })
export class PlatformPayload {
  @Field(() => [UserError])
  userErrors!: readonly UserError[];
}
