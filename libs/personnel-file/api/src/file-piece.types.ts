import { Agent } from '@jalon/identity/api';
import { DateTime, LocalDate } from '@jalon/shared/api';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DocumentType, PieceSensitivity } from './document-type.entity';
import { ReadingGround } from './reading-ground.types';

/** A piece as somebody who may read it sees it. */
@ObjectType('FilePiece', { simpleResolvers: true })
export class PieceView {
  @Field(() => ID)
  id!: string;

  /** Given at registration, without a gap in the file, never used again. */
  @Field(() => Int)
  number!: number;

  @Field(() => String)
  title!: string;

  @Field(() => DocumentType)
  documentType!: DocumentType;

  /** The date the document bears. */
  @Field(() => LocalDate)
  documentDate!: string;

  @Field(() => LocalDate, { nullable: true })
  effectiveOn!: string | null;

  @Field(() => LocalDate, { nullable: true })
  signedOn!: string | null;

  @Field(() => LocalDate, { nullable: true })
  notifiedOn!: string | null;

  @Field(() => DateTime)
  registeredAt!: string;

  @Field(() => String)
  registeredByName!: string;

  @Field(() => String)
  sourceSystem!: string;

  @Field(() => Int)
  pageCount!: number;

  @Field(() => Int)
  byteSize!: number;

  @Field(() => String)
  mediaType!: string;

  @Field(() => PieceSensitivity)
  sensitivity!: PieceSensitivity;

  /**
   * False while the holder, reading, has not opened a piece filed less than three years ago. Always true for
   * anybody else: what a person has read is not for their employer to see.
   */
  @Field(() => Boolean, {
    description:
      'Whether the holder has opened it; always true for any other reader, whose business it is not.',
  })
  opened!: boolean;

  @Field(() => String, { description: 'Where its bytes are: add `?download=1` to save it.' })
  downloadPath!: string;

  @Field(() => Agent)
  agent!: Agent;

  @Field(() => ReadingGround, {
    nullable: true,
    description: 'On what ground it was opened, as the log says; null where it is only listed.',
  })
  readingGround?: ReadingGround | null;

  /** Not exposed: the timeline joins the act and its piece. */
  careerEventId!: string | null;
}
