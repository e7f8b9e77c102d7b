import { DateTime, UserError } from '@jalon/shared/api';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

/** What somebody says is wrong with a question; who said it is not kept. */
@ObjectType('QuestionReport', { simpleResolvers: true })
export class QuestionReportView {
  @Field(() => String)
  reference!: string;

  @Field(() => String)
  itemId!: string;

  @Field(() => String)
  question!: string;

  @Field(() => String)
  text!: string;

  @Field(() => DateTime)
  reportedAt!: Date;

  @Field(() => String, { nullable: true })
  answer!: string | null;

  @Field(() => DateTime, { nullable: true })
  answeredAt!: Date | null;
}

@InputType()
export class ReportQuestionInput {
  @Field(() => ID)
  assessmentId!: string;

  @Field(() => Int)
  position!: number;

  @Field(() => String)
  text!: string;
}

@ObjectType({ simpleResolvers: true })
export class ReportQuestionPayload {
  @Field(() => String, { nullable: true })
  reference!: string | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@InputType()
export class AnswerQuestionReportInput {
  @Field(() => String)
  reference!: string;

  @Field(() => String)
  answer!: string;
}

@ObjectType({ simpleResolvers: true })
export class AnswerQuestionReportPayload {
  @Field(() => QuestionReportView, { nullable: true })
  report!: QuestionReportView | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
