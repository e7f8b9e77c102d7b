import { connectionType, DateTime, Language, type Payload, UserError } from '@jalon/shared/api';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { AccessState, CodePurpose, IdentityCheck } from '../vocabulary';

/** An agent and whether they can sign in, for whoever hands codes over. */
@ObjectType('AgentAccess', { simpleResolvers: true })
export class AgentAccessView {
  /** The agent's. */
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  displayName!: string;

  @Field(() => String)
  matricule!: string;

  @Field(() => String, { nullable: true })
  orgUnitName!: string | null;

  @Field(() => AccessState)
  state!: AccessState;

  /** Of the code that waits, if any. */
  @Field(() => DateTime, { nullable: true })
  codeMadeAt!: Date | null;

  @Field(() => DateTime, { nullable: true })
  codeExpiresAt!: Date | null;

  /** Nobody opens an access of their own: another referent does. */
  @Field(() => Boolean)
  isOneself!: boolean;
}

export const AgentAccessConnection = connectionType(AgentAccessView, 'AgentAccess');

/** How many of the agents looked for a unit has. */
@ObjectType('AccessUnit', { simpleResolvers: true })
export class AccessUnitView {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int)
  agents!: number;
}

/** A code, shown once: nobody can read it again. */
@ObjectType({ simpleResolvers: true })
export class HandedCode {
  @Field(() => ID)
  agentId!: string;

  @Field(() => String)
  displayName!: string;

  @Field(() => CodePurpose)
  purpose!: CodePurpose;

  @Field(() => String)
  code!: string;

  /** What the agent signs in as, if they choose a password. */
  @Field(() => String)
  signInName!: string;
}

@InputType()
export class HandOverCodesInput {
  /** From 1 to 100; several only to agents who have no access yet. */
  @Field(() => [ID])
  agentIds!: string[];

  @Field(() => IdentityCheck)
  check!: IdentityCheck;

  /** In a recovery: what the agent signed in with stops working, as when a telephone was lost. */
  @Field(() => Boolean, { defaultValue: true })
  endsFormerWays!: boolean;

  /** Of the slips. */
  @Field(() => Language, { defaultValue: Language.FR })
  language!: Language;
}

@ObjectType({ simpleResolvers: true })
export class HandOverCodesPayload implements Payload {
  @Field(() => [HandedCode])
  codes!: HandedCode[];

  @Field(() => DateTime, { nullable: true })
  expiresAt!: Date | null;

  /** The slips to print, a page each: a PDF in base64, which nothing keeps. */
  @Field(() => String, { nullable: true })
  slips!: string | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@InputType()
export class WithdrawCodeInput {
  @Field(() => ID)
  agentId!: string;
}

@ObjectType({ simpleResolvers: true })
export class AgentAccessPayload implements Payload {
  @Field(() => AgentAccessView, { nullable: true })
  access!: AgentAccessView | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
