import type { RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { answerQuestionReport, questionReports, reportQuestion } from './question-report.service';
import {
  AnswerQuestionReportInput,
  AnswerQuestionReportPayload,
  QuestionReportView,
  ReportQuestionInput,
  ReportQuestionPayload,
} from './question-report.types';

@Resolver()
export class QuestionReportResolver {
  @Query(() => [QuestionReportView], {
    description:
      'Reports of questions, without who wrote them: for a habilitation MANAGE_SKILLS over everyone.',
  })
  questionReports(
    @Ctx() ctx: RequestContext,
    @Arg('open', () => Boolean, { defaultValue: true }) open: boolean,
  ): Promise<QuestionReportView[]> {
    return questionReports(ctx, open);
  }

  @Mutation(() => ReportQuestionPayload, { description: 'Says that something is wrong with a question.' })
  reportQuestion(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReportQuestionInput) input: ReportQuestionInput,
  ): Promise<ReportQuestionPayload> {
    return reportQuestion(ctx, input);
  }

  @Mutation(() => AnswerQuestionReportPayload)
  answerQuestionReport(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AnswerQuestionReportInput) input: AnswerQuestionReportInput,
  ): Promise<AnswerQuestionReportPayload> {
    return answerQuestionReport(ctx, input);
  }
}
