import {
  Agent,
  type AssignmentFact,
  type CareerFact,
  Contact,
  Employer,
  Engagement,
} from '@jalon/identity/api';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PieceView } from './file-piece.types';
import { OpeningGround, ReadingGround } from './reading-ground.types';

/** A heading of the legal nomenclature, and the pieces the reader may see under it. */
@ObjectType({ simpleResolvers: true })
export class FileHeading {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  label!: string;

  @Field(() => [PieceView])
  pieces!: PieceView[];
}

/** An agent's file with one employer, as somebody who may read it sees it. */
@ObjectType('PersonnelFile', { simpleResolvers: true })
export class FileView {
  @Field(() => ID)
  id!: string;

  @Field(() => Agent)
  agent!: Agent;

  @Field(() => Employer)
  employer!: Employer;

  @Field(() => [Engagement])
  engagements!: Engagement[];

  @Field(() => [FileHeading], {
    description: 'The legal headings that hold at least one piece the reader may see, in their order.',
  })
  headings!: FileHeading[];

  @Field(() => Int, { description: 'How many pieces the reader may see.' })
  pieceCount!: number;

  @Field(() => Int, { description: 'Recent pieces the holder has not opened; 0 for any other reader.' })
  unreadPieceCount!: number;

  @Field(() => PieceView, { nullable: true })
  latestPiece!: PieceView | null;

  @Field(() => ReadingGround, { description: 'On what ground the reader reads.' })
  readingGround!: ReadingGround;

  @Field(() => [OpeningGround], {
    description: 'What opens its pieces to the reader, ground by ground; empty for the holder.',
  })
  openingGrounds!: OpeningGround[];

  @Field(() => Contact, { nullable: true, description: 'Whom to ask about the file.' })
  contact!: Contact | null;

  @Field(() => Boolean, { description: 'Whether the reader may file pieces in it.' })
  mayDeposit!: boolean;

  /** Not exposed as they are: the career is computed from them. */
  careerFacts!: readonly CareerFact[];
  assignments!: readonly AssignmentFact[];
  pieces!: PieceView[];
}
