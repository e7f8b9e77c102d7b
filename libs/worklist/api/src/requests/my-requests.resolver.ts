import { type Connection, Language, type RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AnswerWorkItemInput } from '../answers/answer.types';
import { replyOnMyRequest } from '../answers/answer.service';
import { stepsByItemId } from '../items/work-item-step.loaders';
import { WorkItemStep } from '../items/work-item.types';
import { giveOpinion, workOpinions } from '../opinions/opinion.service';
import { WorkOpinions } from '../opinions/opinion.types';
import { sayDueSource, sayKind, sayRequest } from '../speak';
import { myRequest, myRequests } from './my-requests.service';
import { GiveOpinionInput, MyRequestConnection, MyRequestPayload, MyRequestView } from './my-requests.types';

const inLanguage = () => Language;

/** What I asked, and how it goes. */
@Resolver(() => MyRequestView)
export class MyRequestsResolver {
  @Query(() => MyRequestConnection, { description: 'What I asked my active employer: what waits first.' })
  myRequests(
    @Ctx() ctx: RequestContext,
    @Arg('openOnly', () => Boolean, { defaultValue: false }) openOnly: boolean,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<Connection<MyRequestView>> {
    return myRequests(ctx, { openOnly, first, after });
  }

  @Query(() => MyRequestView, { nullable: true, description: 'One of them: null when unknown, or not mine.' })
  myRequest(@Ctx() ctx: RequestContext, @Arg('id', () => ID) id: string): Promise<MyRequestView | null> {
    return myRequest(ctx, id);
  }

  @Mutation(() => MyRequestPayload, { description: 'I write back to whoever deals with it.' })
  replyOnMyRequest(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AnswerWorkItemInput) input: AnswerWorkItemInput,
  ): Promise<MyRequestPayload> {
    return replyOnMyRequest(ctx, input);
  }

  @Mutation(() => MyRequestPayload, { description: 'I say how it went, or that I would rather not; once.' })
  giveRequestOpinion(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => GiveOpinionInput) input: GiveOpinionInput,
  ): Promise<MyRequestPayload> {
    return giveOpinion(ctx, input);
  }

  @FieldResolver(() => String, { description: 'One line: what I asked.' })
  title(
    @Root() { kind, parameters }: MyRequestView,
    @Arg('language', inLanguage, { defaultValue: Language.FR }) language: Language,
  ): string {
    return sayRequest(language, kind, parameters);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The law that sets the due date; null otherwise.',
  })
  dueSource(
    @Root() { kind, isLegal }: MyRequestView,
    @Arg('language', inLanguage, { defaultValue: Language.FR }) language: Language,
  ): string | null {
    return isLegal ? sayDueSource(language, kind) : null;
  }

  @FieldResolver(() => [WorkItemStep])
  steps(@Ctx() ctx: RequestContext, @Root() { id }: MyRequestView): Promise<WorkItemStep[]> {
    return ctx.load(stepsByItemId, id);
  }
}

@Resolver(() => WorkOpinions)
export class WorkOpinionsResolver {
  @Query(() => [WorkOpinions], { description: 'What people say of how requests are dealt with, by kind.' })
  workOpinions(@Ctx() ctx: RequestContext): Promise<WorkOpinions[]> {
    return workOpinions(ctx);
  }

  @FieldResolver(() => String, { description: 'The kind in words.' })
  title(
    @Root() { kind }: WorkOpinions,
    @Arg('language', inLanguage, { defaultValue: Language.FR }) language: Language,
  ): string {
    return sayKind(language, kind);
  }
}
