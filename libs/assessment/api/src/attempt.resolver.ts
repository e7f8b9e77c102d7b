import type { RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { submitAnswer } from './answer.service';
import {
  AssessmentInput,
  AssessmentPayload,
  AssessmentView,
  StartAssessmentInput,
  SubmitAnswerInput,
  SubmitAnswerPayload,
} from './attempt.types';
import { assessment, myAssessments } from './attempt-view.service';
import {
  abandonAssessment,
  finishAssessment,
  pauseAssessment,
  resumeAssessment,
} from './attempt-state.service';
import { startAssessment } from './attempt.service';

@Resolver()
export class AttemptResolver {
  @Query(() => [AssessmentView], { description: 'The signed-in person’s assessments, the newest first.' })
  myAssessments(@Ctx() ctx: RequestContext): Promise<AssessmentView[]> {
    return myAssessments(ctx);
  }

  @Query(() => AssessmentView, {
    nullable: true,
    description: 'One of the signed-in person’s assessments; null when unknown or somebody else’s.',
  })
  assessment(@Ctx() ctx: RequestContext, @Arg('id', () => ID) id: string): Promise<AssessmentView | null> {
    return assessment(ctx, id);
  }

  @Mutation(() => AssessmentPayload, {
    description: 'Starts an assessment, or gives back the unfinished one of the same scope.',
  })
  startAssessment(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StartAssessmentInput) input: StartAssessmentInput,
  ): Promise<AssessmentPayload> {
    return startAssessment(ctx, input);
  }

  @Mutation(() => SubmitAnswerPayload, {
    description: 'Keeps an answer and chooses the next question. The first answer to a position stands.',
  })
  submitAnswer(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SubmitAnswerInput) input: SubmitAnswerInput,
  ): Promise<SubmitAnswerPayload> {
    return submitAnswer(ctx, input);
  }

  @Mutation(() => AssessmentPayload)
  pauseAssessment(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AssessmentInput) input: AssessmentInput,
  ): Promise<AssessmentPayload> {
    return pauseAssessment(ctx, input);
  }

  @Mutation(() => AssessmentPayload, { description: 'Goes on, at the question that was waiting.' })
  resumeAssessment(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AssessmentInput) input: AssessmentInput,
  ): Promise<AssessmentPayload> {
    return resumeAssessment(ctx, input);
  }

  @Mutation(() => AssessmentPayload, { description: 'Ends it, once enough is known (`mayFinish`).' })
  finishAssessment(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AssessmentInput) input: AssessmentInput,
  ): Promise<AssessmentPayload> {
    return finishAssessment(ctx, input);
  }

  @Mutation(() => AssessmentPayload, { description: 'Gives it up: it says nothing of the person.' })
  abandonAssessment(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AssessmentInput) input: AssessmentInput,
  ): Promise<AssessmentPayload> {
    return abandonAssessment(ctx, input);
  }
}
