import { HabilitationOperation, SecondRoleKind } from '@jalon/identity/api';
import { DateTime, LocalDate, type Payload, UserError } from '@jalon/shared/api';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';

/** Where a second role stands today. */
export enum SecondRoleState {
  /** Waits for the other employer's answer. */
  OFFERED = 'OFFERED',
  TO_COME = 'TO_COME',
  IN_FORCE = 'IN_FORCE',
  EXPIRED = 'EXPIRED',
  REFUSED = 'REFUSED',
  ENDED = 'ENDED',
}
registerEnumType(SecondRoleState, { name: 'SecondRoleState' });

/** What somebody of another employer does for one that has nobody for it. */
@ObjectType('SecondRole', { simpleResolvers: true })
export class SecondRoleView {
  @Field(() => ID)
  id!: string;

  @Field(() => SecondRoleKind)
  kind!: SecondRoleKind;

  @Field(() => Boolean, { description: 'Whether the active employer is the one that needs it.' })
  isOurs!: boolean;

  @Field(() => String, { description: 'The employer that needs it.' })
  employerName!: string;

  @Field(() => String, { description: 'The employer that lends somebody.' })
  partnerName!: string;

  @Field(() => String)
  label!: string;

  @Field(() => [HabilitationOperation])
  operations!: readonly HabilitationOperation[];

  @Field(() => String, { nullable: true, description: 'The service; null for every agent.' })
  populationName!: string | null;

  @Field(() => LocalDate)
  validFrom!: string;

  @Field(() => LocalDate, { description: 'The last day.' })
  validUntil!: string;

  @Field(() => String)
  legalBasis!: string;

  @Field(() => SecondRoleState)
  state!: SecondRoleState;

  @Field(() => String, { nullable: true, description: 'Who was named; null until it is accepted.' })
  personName!: string | null;

  @Field(() => String)
  offeredByName!: string;

  @Field(() => DateTime)
  offeredAt!: Date;

  @Field(() => String, { nullable: true, description: 'Who accepted, refused or ended it last.' })
  decidedByName!: string | null;

  @Field(() => DateTime, { nullable: true })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was refused or ended.' })
  reason!: string | null;
}

@InputType()
export class OfferSecondRoleInput {
  @Field(() => String, { description: 'Of the employer that is asked for somebody.' })
  siret!: string;

  @Field(() => SecondRoleKind)
  kind!: SecondRoleKind;

  @Field(() => String)
  label!: string;

  @Field(() => ID, { nullable: true })
  populationOrgUnitId?: string | null;

  @Field(() => LocalDate)
  validFrom!: string;

  @Field(() => LocalDate)
  validUntil!: string;

  @Field(() => String, { description: 'The convention between the two employers.' })
  legalBasis!: string;
}

@InputType()
export class AcceptSecondRoleInput {
  @Field(() => ID)
  roleId!: string;

  @Field(() => ID, { description: 'Who is lent: an agent of the active employer.' })
  agentId!: string;
}

@InputType()
export class AnswerSecondRoleInput {
  @Field(() => ID)
  roleId!: string;

  @Field(() => String)
  reason!: string;
}

@ObjectType({ simpleResolvers: true })
export class SecondRolePayload implements Payload {
  @Field(() => SecondRoleView, { nullable: true })
  role!: SecondRoleView | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
