import { DateTime, LocalDate, type Payload, UserError } from '@jalon/shared/api';
import { Field, InputType, ObjectType } from 'type-graphql';

/** An activity that processes personal data, as anyone it concerns reads it. */
@ObjectType({ simpleResolvers: true })
export class ProcessingActivity {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  purpose!: string;

  @Field(() => String)
  legalBasis!: string;

  @Field(() => String, { description: 'Whom the data are about.' })
  people!: string;

  @Field(() => String)
  data!: string;

  @Field(() => String)
  recipients!: string;

  @Field(() => String)
  retention!: string;

  @Field(() => String)
  transfers!: string;

  @Field(() => String)
  security!: string;

  @Field(() => String)
  processor!: string;

  @Field(() => String, { description: 'Who decides why and how: the employer, unless it wrote otherwise.' })
  controller!: string;

  @Field(() => String, { nullable: true, description: 'The service that answers about it.' })
  contact!: string | null;

  @Field(() => String, { nullable: true, description: 'The data-protection officer, and how to reach them.' })
  officer!: string | null;

  @Field(() => LocalDate, { nullable: true })
  reviewedOn!: string | null;
}

/** The same with what only the officer reads and writes. */
@ObjectType({ simpleResolvers: true })
export class ProcessingEntry {
  @Field(() => String)
  code!: string;

  @Field(() => ProcessingActivity)
  activity!: ProcessingActivity;

  @Field(() => String, {
    nullable: true,
    description: 'As written by the employer; null when it is the employer itself.',
  })
  ownController!: string | null;

  @Field(() => String, { nullable: true, description: 'Of the impact assessment (RGPD, article 35).' })
  dpiaReference!: string | null;

  @Field(() => String, { nullable: true })
  remarks!: string | null;

  @Field(() => LocalDate, { nullable: true })
  nextReviewOn!: string | null;

  @Field(() => Boolean, { description: 'Never reviewed, or its next review is past.' })
  reviewIsDue!: boolean;

  @Field(() => DateTime, { nullable: true })
  updatedAt!: Date | null;

  @Field(() => String, { nullable: true })
  updatedByName!: string | null;
}

@InputType()
export class CompleteProcessingEntryInput {
  @Field(() => String)
  code!: string;

  @Field(() => String, { nullable: true })
  controller?: string | null;

  @Field(() => String, { nullable: true })
  contact?: string | null;

  @Field(() => String, { nullable: true })
  dpiaReference?: string | null;

  @Field(() => String, { nullable: true })
  remarks?: string | null;

  @Field(() => LocalDate, { nullable: true })
  reviewedOn?: string | null;

  @Field(() => LocalDate, { nullable: true })
  nextReviewOn?: string | null;
}

@ObjectType({ simpleResolvers: true })
export class ProcessingEntryPayload implements Payload {
  @Field(() => ProcessingEntry, { nullable: true })
  entry!: ProcessingEntry | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
