import { HabilitationOperation } from '@jalon/identity/api';
import { DocumentType, PieceSensitivity } from '@jalon/personnel-file/api';
import { connectionType, DateTime, LocalDate, type Payload, UserError } from '@jalon/shared/api';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { HabilitationState, PopulationKind } from '../vocabulary';
import { HabilitationPresetCode } from './presets';

/** An agent, as whoever gives rights tells them from another. */
@ObjectType({ simpleResolvers: true })
export class PersonChoice {
  @Field(() => ID)
  agentId!: string;

  @Field(() => String)
  displayName!: string;

  @Field(() => String, { nullable: true, description: 'For whoever gives rights or protects data only.' })
  matricule!: string | null;
}

/** Who may do what, on which documents, of which agents, until when and why (CGFP R137-12). */
@ObjectType('Habilitation', { simpleResolvers: true })
export class HabilitationView {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true, description: 'Null for who is no agent of the employer.' })
  holderName!: string | null;

  @Field(() => Boolean, { description: 'Whether the reader holds it.' })
  isMine!: boolean;

  @Field(() => String)
  label!: string;

  @Field(() => [HabilitationOperation])
  operations!: readonly HabilitationOperation[];

  @Field(() => [String], { description: 'Codes of the nomenclature; none for a right of administration.' })
  documentTypeCodes!: readonly string[];

  @Field(() => [DocumentType])
  documentTypes!: readonly DocumentType[];

  @Field(() => [PieceSensitivity], { description: 'The sensitive matters it opens; none for most.' })
  sensitivities!: readonly PieceSensitivity[];

  @Field(() => PopulationKind)
  populationKind!: PopulationKind;

  @Field(() => ID, { nullable: true })
  populationOrgUnitId!: string | null;

  @Field(() => String, { nullable: true, description: 'The service; null when it bears on no service.' })
  populationName!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many agents a list names; null when it is no list.' })
  populationSize!: number | null;

  @Field(() => LocalDate)
  validFrom!: string;

  @Field(() => LocalDate, { description: 'The last day.' })
  validUntil!: string;

  @Field(() => HabilitationState)
  state!: HabilitationState;

  @Field(() => Boolean, { description: 'It ends within thirty days, and nothing follows.' })
  endsSoon!: boolean;

  @Field(() => LocalDate, { nullable: true, description: 'The last day of the one that renews it.' })
  renewedUntil!: string | null;

  @Field(() => String)
  legalBasis!: string;

  @Field(() => String, { nullable: true, description: 'Why this person needs it.' })
  reason!: string | null;

  @Field(() => String, { nullable: true })
  grantedByName!: string | null;

  @Field(() => DateTime)
  grantedAt!: Date;

  @Field(() => DateTime, { nullable: true })
  endedAt!: Date | null;

  @Field(() => String, { nullable: true })
  endReason!: string | null;

  @Field(() => String, { nullable: true })
  endedByName!: string | null;

  @Field(() => [String], { description: 'What the reader may do of it now: renew, amend, end, grantAgain.' })
  acts!: readonly string[];
}

export const HabilitationConnection = connectionType(HabilitationView, 'Habilitation');

/** One habilitation, and those it follows or is followed by. */
@ObjectType({ simpleResolvers: true })
export class HabilitationDetail {
  @Field(() => HabilitationView)
  habilitation!: HabilitationView;

  @Field(() => ID, { nullable: true, description: 'Who holds it, for the employer.' })
  holderAgentId!: string | null;

  @Field(() => [PersonChoice], { description: 'The agents of its list; empty when it is none.' })
  populationAgents!: readonly PersonChoice[];

  @Field(() => [HabilitationView], { description: 'Those it renews or amends, and that renew or amend it.' })
  history!: readonly HabilitationView[];

  @Field(() => LocalDate, { description: 'The last day proposed, were it renewed now.' })
  proposedUntil!: string;

  @Field(() => LocalDate, { description: 'The last day allowed, were it renewed now.' })
  latestUntil!: string;
}

@ObjectType({ simpleResolvers: true })
export class HabilitationPreset {
  @Field(() => HabilitationPresetCode)
  code!: HabilitationPresetCode;

  @Field(() => [HabilitationOperation])
  operations!: readonly HabilitationOperation[];

  @Field(() => [String])
  documentTypes!: readonly string[];
}

/** A type of document, with what the form needs to set the sensitive ones apart. */
@ObjectType({ simpleResolvers: true })
export class HabilitableType {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  label!: string;

  @Field(() => String)
  headingCode!: string;

  @Field(() => String)
  headingLabel!: string;

  @Field(() => PieceSensitivity)
  sensitivity!: PieceSensitivity;
}

@ObjectType({ simpleResolvers: true })
export class HabilitableUnit {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int, { description: '0 at the root.' })
  depth!: number;
}

/** What the form that gives a right offers to the reader. */
@ObjectType({ simpleResolvers: true })
export class HabilitationOptions {
  @Field(() => [HabilitationPreset])
  presets!: readonly HabilitationPreset[];

  @Field(() => [HabilitationOperation])
  operations!: readonly HabilitationOperation[];

  @Field(() => [HabilitableType])
  documentTypes!: readonly HabilitableType[];

  @Field(() => [HabilitableUnit], { description: 'The services the reader may give rights on.' })
  orgUnits!: readonly HabilitableUnit[];

  @Field(() => Boolean, { description: 'Whether the reader may give rights on every agent.' })
  onEveryone!: boolean;

  @Field(() => ID, { description: 'The reader, whom nobody habilitates but another person.' })
  ownAgentId!: string;

  @Field(() => LocalDate)
  today!: string;

  @Field(() => LocalDate, { description: 'A year from today.' })
  proposedUntil!: string;

  @Field(() => LocalDate, { description: 'Three years from today.' })
  latestUntil!: string;
}

/** What is given: the same whether it is given, or amended. */
@InputType()
export class HabilitationTermsInput {
  @Field(() => String)
  label!: string;

  @Field(() => [HabilitationOperation])
  operations!: HabilitationOperation[];

  @Field(() => [String])
  documentTypes!: string[];

  @Field(() => PopulationKind)
  populationKind!: PopulationKind;

  @Field(() => ID, { nullable: true })
  populationOrgUnitId?: string | null;

  @Field(() => [ID], { nullable: true })
  populationAgentIds?: string[] | null;

  @Field(() => LocalDate)
  validFrom!: string;

  @Field(() => LocalDate)
  validUntil!: string;

  @Field(() => String)
  legalBasis!: string;

  @Field(() => String, { nullable: true })
  reason?: string | null;
}

@InputType()
export class GrantHabilitationInput extends HabilitationTermsInput {
  @Field(() => ID)
  holderAgentId!: string;
}

@InputType()
export class AmendHabilitationInput extends HabilitationTermsInput {
  @Field(() => ID)
  habilitationId!: string;
}

@InputType()
export class RenewHabilitationInput {
  @Field(() => ID)
  habilitationId!: string;

  @Field(() => LocalDate)
  validUntil!: string;

  @Field(() => String, { nullable: true })
  reason?: string | null;
}

@InputType()
export class EndHabilitationInput {
  @Field(() => ID)
  habilitationId!: string;

  @Field(() => String)
  reason!: string;
}

@ObjectType({ simpleResolvers: true })
export class HabilitationPayload implements Payload {
  @Field(() => HabilitationView, { nullable: true })
  habilitation!: HabilitationView | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
