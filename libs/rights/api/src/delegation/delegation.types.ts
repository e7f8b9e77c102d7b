import { DelegationKind, HabilitationOperation } from '@jalon/identity/api';
import { DocumentType } from '@jalon/personnel-file/api';
import { connectionType, DateTime, LocalDate, type Payload, UserError } from '@jalon/shared/api';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';

/** Where a delegation stands today. */
export enum DelegationState {
  TO_COME = 'TO_COME',
  IN_FORCE = 'IN_FORCE',
  /** Its days are not over, and nothing of what it gives is held any more. */
  EMPTY = 'EMPTY',
  EXPIRED = 'EXPIRED',
  /** Ended by somebody before its last day. */
  ENDED = 'ENDED',
}
registerEnumType(DelegationState, { name: 'DelegationState' });

/** Which delegations a list shows. */
export enum DelegationScope {
  OPEN = 'OPEN',
  OVER = 'OVER',
}
registerEnumType(DelegationScope, { name: 'DelegationScope' });

/** A right of somebody's own, or the part of it that a delegation gives. */
@ObjectType({ simpleResolvers: true })
export class DelegableRight {
  @Field(() => ID)
  habilitationId!: string;

  @Field(() => String)
  label!: string;

  @Field(() => [HabilitationOperation])
  operations!: readonly HabilitationOperation[];

  @Field(() => [DocumentType])
  documentTypes!: readonly DocumentType[];

  @Field(() => [String], { description: 'Codes of the types that are given only when they are named.' })
  sensitiveTypes!: readonly string[];

  @Field(() => String, { nullable: true, description: 'The service; null for every agent, or for a list.' })
  populationName!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many agents its list names; null when it is none.' })
  populationSize!: number | null;

  @Field(() => LocalDate)
  validUntil!: string;
}

/** Somebody exercises what another is habilitated to. */
@ObjectType('Delegation', { simpleResolvers: true })
export class DelegationView {
  @Field(() => ID)
  id!: string;

  @Field(() => DelegationKind)
  kind!: DelegationKind;

  @Field(() => String, { nullable: true, description: 'Whose rights are exercised.' })
  principalName!: string | null;

  @Field(() => String, { nullable: true, description: 'Who exercises them.' })
  delegateName!: string | null;

  @Field(() => [DelegableRight], { description: 'What it gives, as far as the principal still holds it.' })
  rights!: readonly DelegableRight[];

  @Field(() => String, { nullable: true, description: 'The service it is narrowed to.' })
  populationName!: string | null;

  @Field(() => LocalDate)
  validFrom!: string;

  @Field(() => LocalDate, { description: 'The last day.' })
  validUntil!: string;

  @Field(() => DelegationState)
  state!: DelegationState;

  @Field(() => String)
  legalBasis!: string;

  @Field(() => String)
  reason!: string;

  @Field(() => String, { nullable: true })
  givenByName!: string | null;

  @Field(() => DateTime)
  givenAt!: Date;

  @Field(() => DateTime, { nullable: true })
  endedAt!: Date | null;

  @Field(() => String, { nullable: true })
  endedByName!: string | null;

  @Field(() => Boolean, { description: 'Whether the reader may end it now.' })
  mayEnd!: boolean;
}

export const DelegationConnection = connectionType(DelegationView, 'Delegation');

@ObjectType({ simpleResolvers: true })
export class DelegationUnit {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int, { description: '0 at the root.' })
  depth!: number;
}

/** What the form offers: nothing the principal does not hold. */
@ObjectType({ simpleResolvers: true })
export class DelegationOptions {
  @Field(() => [DelegableRight])
  rights!: readonly DelegableRight[];

  @Field(() => [DelegationUnit])
  orgUnits!: readonly DelegationUnit[];

  @Field(() => LocalDate)
  today!: string;

  @Field(() => LocalDate, { description: 'The last day allowed, were it to begin today.' })
  latestUntil!: string;
}

/** What the reader gave and received. */
@ObjectType({ simpleResolvers: true })
export class MyDelegations {
  @Field(() => [DelegationView])
  given!: readonly DelegationView[];

  @Field(() => [DelegationView])
  received!: readonly DelegationView[];

  @Field(() => DelegationOptions)
  options!: DelegationOptions;
}

/** How long and why: the same for both kinds. */
@InputType()
export class DelegationTimeInput {
  @Field(() => ID)
  delegateAgentId!: string;

  @Field(() => LocalDate)
  validFrom!: string;

  @Field(() => LocalDate)
  validUntil!: string;

  @Field(() => String, { description: 'For instance the reference of the order of delegation.' })
  legalBasis!: string;

  @Field(() => String)
  reason!: string;
}

@InputType()
export class GiveDelegationInput extends DelegationTimeInput {
  @Field(() => [ID])
  habilitationIds!: string[];

  @Field(() => [HabilitationOperation])
  operations!: HabilitationOperation[];

  @Field(() => [String], {
    description: 'Codes of the nomenclature: the sensitive ones are given by their name only.',
  })
  documentTypes!: string[];

  @Field(() => ID, { nullable: true })
  populationOrgUnitId?: string | null;
}

@InputType()
export class DeclareInterimInput extends DelegationTimeInput {
  @Field(() => ID)
  principalAgentId!: string;

  @Field(() => [String], { description: 'Of what the absent person holds by name, what is given too.' })
  sensitiveTypes!: string[];
}

@InputType()
export class EndDelegationInput {
  @Field(() => ID)
  delegationId!: string;
}

@ObjectType({ simpleResolvers: true })
export class DelegationPayload implements Payload {
  @Field(() => DelegationView, { nullable: true })
  delegation!: DelegationView | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
