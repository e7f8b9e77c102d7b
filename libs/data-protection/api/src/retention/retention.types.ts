import { DateTime, LocalDate } from '@jalon/shared/api';
import { Field, Int, ObjectType } from 'type-graphql';

/** Something kept about people: by which rule, how much of it, and what is due. */
@ObjectType({ simpleResolvers: true })
export class RetentionLine {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  rule!: string;

  @Field(() => String)
  source!: string;

  @Field(() => Int, { nullable: true, description: 'Null when no employer may count them.' })
  count!: number | null;

  @Field(() => LocalDate, { nullable: true })
  oldestOn!: string | null;

  @Field(() => Int, { description: 'Those whose time is over.' })
  due!: number;

  @Field(() => Boolean, { description: 'Whether a purge takes them by itself.' })
  isPurged!: boolean;

  @Field(() => Boolean, { description: 'Whether what the purge takes is counted.' })
  purgeIsCounted!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When the purge last took something.' })
  lastPurgedAt!: Date | null;

  @Field(() => Int, { nullable: true, description: 'How many it took.' })
  lastPurgedCount!: number | null;
}

/** Pieces of personnel files that one rule of the nomenclature keeps. */
@ObjectType({ simpleResolvers: true })
export class PieceRetention {
  @Field(() => String)
  currentRetention!: string;

  @Field(() => String, { description: 'ARCHIVE or DESTROY.' })
  finalFate!: string;

  @Field(() => String)
  rule!: string;

  @Field(() => Int)
  count!: number;

  @Field(() => Int)
  underOneYear!: number;

  @Field(() => Int)
  oneToFiveYears!: number;

  @Field(() => Int)
  fiveToTenYears!: number;

  @Field(() => Int)
  overTenYears!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Those whose time is over; null where it runs from a day that Jalon does not know.',
  })
  due!: number | null;
}

/** What is kept about people with an employer, and for how long. */
@ObjectType({ simpleResolvers: true })
export class RetentionReport {
  @Field(() => [RetentionLine])
  lines!: RetentionLine[];

  @Field(() => [PieceRetention])
  pieces!: PieceRetention[];
}
