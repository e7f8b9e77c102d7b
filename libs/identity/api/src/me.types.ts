import { DateTime, UserError } from '@jalon/shared/api';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Employer } from './employer.entity';
import { EmployerModule, HabilitationOperation } from './vocabulary';

/** The spaces of the portal a person has a use for. */
export enum Audience {
  AGENT = 'AGENT',
  MANAGER = 'MANAGER',
  HR = 'HR',
  /** Whoever operates the platform, in the employer that runs it. */
  OPERATOR = 'OPERATOR',
}
registerEnumType(Audience, { name: 'Audience' });

/** Until when the session lives: untouched, and at most. */
@ObjectType({ simpleResolvers: true })
export class SessionLife {
  @Field(() => DateTime)
  idleExpiresAt!: Date;

  @Field(() => DateTime)
  absoluteExpiresAt!: Date;

  /** Others use this computer: the portal keeps nothing in the browser. */
  @Field(() => Boolean)
  isShared!: boolean;
}

/** How the portal looks for an employer's people; what is null stays Jalon's own. */
@ObjectType({ simpleResolvers: true })
export class EmployerAppearance {
  /** Address of the logo; it changes with it. */
  @Field(() => String, { nullable: true })
  logoPath!: string | null;

  /** `#rrggbb`, readable on the light theme's surfaces. */
  @Field(() => String, { nullable: true })
  accentLight!: string | null;

  @Field(() => String, { nullable: true })
  accentDark!: string | null;
}

/** The signed-in person, as the active employer knows them. */
@ObjectType({ simpleResolvers: true })
export class Me {
  @Field(() => ID)
  personId!: string;

  @Field(() => String)
  displayName!: string;

  @Field(() => String)
  givenName!: string;

  @Field(() => String)
  initials!: string;

  @Field(() => Employer)
  activeEmployer!: Employer;

  @Field(() => ID, { nullable: true, description: 'Null for who holds a second role there.' })
  agentId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The employer that lends the person to this one; null for its own agents.',
  })
  secondRoleOf!: string | null;

  /** Every employer of the person, by name; more than one shows the switch. */
  @Field(() => [Employer])
  employers!: Employer[];

  @Field(() => [Audience])
  audiences!: Audience[];

  /** What today's habilitations allow, whatever the population: the portal shows the places it leads to. */
  @Field(() => [HabilitationOperation])
  operations!: HabilitationOperation[];

  /** What the active employer has opened: the portal shows nothing of the others. */
  @Field(() => [EmployerModule])
  modules!: EmployerModule[];

  @Field(() => EmployerAppearance)
  appearance!: EmployerAppearance;

  @Field(() => SessionLife)
  session!: SessionLife;
}

/** A place one can sign in with. */
@ObjectType({ simpleResolvers: true })
export class SignInProvider {
  @Field(() => String)
  key!: string;

  @Field(() => String)
  label!: string;
}

/** A browser in which the person is signed in. */
@ObjectType({ simpleResolvers: true })
export class WebSession {
  @Field(() => ID)
  id!: string;

  /** For instance `Firefox, Windows`; empty when the browser did not say. */
  @Field(() => String)
  device!: string;

  @Field(() => DateTime)
  startedAt!: Date;

  @Field(() => DateTime)
  lastSeenAt!: Date;

  /** On a computer that others use. */
  @Field(() => Boolean)
  isShared!: boolean;

  @Field(() => Boolean)
  current!: boolean;
}

@InputType()
export class SwitchEmployerInput {
  @Field(() => ID)
  employerId!: string;
}

@InputType()
export class EndSessionInput {
  @Field(() => ID)
  id!: string;
}

@ObjectType({ simpleResolvers: true })
export class SwitchEmployerPayload {
  /** The person as the new active employer knows them. */
  @Field(() => Me, { nullable: true })
  me!: Me | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true })
export class ExtendSessionPayload {
  @Field(() => SessionLife, { nullable: true })
  session!: SessionLife | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true })
export class EndSessionPayload {
  @Field(() => ID, { nullable: true })
  endedSessionId!: string | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true })
export class EndAllSessionsPayload {
  @Field(() => Int)
  endedSessions!: number;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
