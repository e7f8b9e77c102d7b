import { DelegationKind, HabilitationOperation } from '@jalon/identity/api';
import { DocumentType, PieceSensitivity } from '@jalon/personnel-file/api';
import { LocalDate } from '@jalon/shared/api';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { PopulationKind, SightGround, SightObstacle } from '../vocabulary';

/** The rule by which somebody sees pieces of a file. */
@ObjectType({ simpleResolvers: true })
export class SightRule {
  @Field(() => ID)
  habilitationId!: string;

  @Field(() => String, { nullable: true, description: 'Who sees; null for who is no agent of the employer.' })
  readerName!: string | null;

  @Field(() => Boolean, { description: 'Whether it is the person who asks.' })
  isMe!: boolean;

  @Field(() => String)
  label!: string;

  @Field(() => [HabilitationOperation])
  operations!: readonly HabilitationOperation[];

  @Field(() => [DocumentType])
  documentTypes!: readonly DocumentType[];

  @Field(() => [PieceSensitivity])
  sensitivities!: readonly PieceSensitivity[];

  @Field(() => PopulationKind)
  populationKind!: PopulationKind;

  @Field(() => String, { nullable: true })
  populationName!: string | null;

  @Field(() => LocalDate)
  validUntil!: string;

  @Field(() => String)
  legalBasis!: string;

  @Field(() => DelegationKind, {
    nullable: true,
    description: 'By delegation or interim; null for its holder.',
  })
  delegationKind!: DelegationKind | null;

  @Field(() => String, { nullable: true, description: 'In whose name, when it is by delegation.' })
  principalName!: string | null;
}

/** A piece of a file, as its holder may ask about it. */
@ObjectType({ simpleResolvers: true })
export class SightPiece {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  documentTypeCode!: string;

  @Field(() => String)
  headingLabel!: string;
}

/** Everybody who may see something of the signed-in agent's file today. */
@ObjectType({ simpleResolvers: true })
export class FileSight {
  @Field(() => [SightRule])
  rules!: readonly SightRule[];

  @Field(() => [SightPiece], { description: 'The pieces of the file, to ask about one of them.' })
  pieces!: readonly SightPiece[];

  @Field(() => [String], { description: 'Direct superiors: they see the team’s list, and no piece.' })
  managerNames!: readonly string[];

  @Field(() => Int, { description: 'Emergency accesses of the platform’s operator that are open now.' })
  openEmergencies!: number;
}

/** A habilitation of the reader's that does not open the piece, and what it lacks. */
@ObjectType({ simpleResolvers: true })
export class SightFailure {
  @Field(() => String, { nullable: true, description: 'For whoever gives rights or protects data only.' })
  label!: string | null;

  @Field(() => ID, { nullable: true })
  habilitationId!: string | null;

  @Field(() => [SightObstacle])
  obstacles!: readonly SightObstacle[];
}

/** Whether somebody may see a type of piece of an agent's file, and why. */
@ObjectType({ simpleResolvers: true })
export class SightAnswer {
  @Field(() => Boolean)
  maySee!: boolean;

  @Field(() => SightGround, { nullable: true, description: 'Null when nothing allows it.' })
  ground!: SightGround | null;

  @Field(() => SightRule, { nullable: true, description: 'The habilitation that allows it.' })
  rule!: SightRule | null;

  @Field(() => [SightFailure], {
    description: 'What the reader holds that does not open it, the nearest first.',
  })
  failures!: readonly SightFailure[];

  @Field(() => Boolean, { description: 'The reader is the agent’s direct superior, which opens no piece.' })
  isManager!: boolean;

  @Field(() => String)
  readerName!: string;

  @Field(() => String)
  agentName!: string;

  @Field(() => DocumentType)
  documentType!: DocumentType;

  @Field(() => PieceSensitivity)
  sensitivity!: PieceSensitivity;
}

@InputType()
export class SightQuestion {
  @Field(() => ID, { description: 'Who would see.' })
  readerAgentId!: string;

  @Field(() => ID, { nullable: true, description: 'Whose file: one’s own when absent.' })
  agentId?: string | null;

  @Field(() => String, { description: 'A code of the nomenclature.' })
  documentTypeCode!: string;
}
