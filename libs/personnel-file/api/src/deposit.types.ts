import { Agent } from '@jalon/identity/api';
import { LocalDate, type Payload, UserError } from '@jalon/shared/api';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DocumentType } from './document-type.entity';

/** What whoever files pieces for an agent starts from. */
@ObjectType({ simpleResolvers: true })
export class PieceDeposit {
  @Field(() => Agent)
  agent!: Agent;

  @Field(() => [DocumentType], {
    description: 'What the reader may file for this agent, in the order of the law.',
  })
  documentTypes!: readonly DocumentType[];

  @Field(() => Int, { description: 'The number the next piece will take; 1 opens the file.' })
  nextNumber!: number;
}

/** A file that was sent, and what it is in words. */
@InputType()
export class DepositedPieceInput {
  @Field(() => ID, { description: 'What was sent; asked again, it gives the piece it became.' })
  uploadId!: string;

  @Field(() => String, { description: 'Code of the nomenclature.' })
  documentType!: string;

  @Field(() => String)
  title!: string;

  @Field(() => LocalDate, { description: 'The date the document bears.' })
  documentDate!: string;

  @Field(() => LocalDate, { nullable: true })
  effectiveOn?: string | null;

  @Field(() => LocalDate, { nullable: true })
  signedOn?: string | null;

  @Field(() => LocalDate, { nullable: true })
  notifiedOn?: string | null;
}

@InputType()
export class FilePiecesInput {
  @Field(() => ID)
  agentId!: string;

  @Field(() => [DepositedPieceInput])
  pieces!: DepositedPieceInput[];
}

/** A piece that was filed, by this act or an earlier one. */
@ObjectType({ simpleResolvers: true })
export class FiledPiece {
  @Field(() => ID)
  uploadId!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => String)
  title!: string;
}

@ObjectType({ simpleResolvers: true })
export class FilePiecesPayload implements Payload {
  @Field(() => [FiledPiece], {
    nullable: true,
    description: 'In the order they were asked: all of them, or none.',
  })
  pieces?: FiledPiece[];

  @Field(() => [UserError])
  userErrors!: UserError[];
}
