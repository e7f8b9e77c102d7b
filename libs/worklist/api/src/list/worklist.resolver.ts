import { Language, type RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AnswerWorkItemInput, WorkItemPayload } from '../answers/answer.types';
import { answerWorkItem } from '../answers/answer.service';
import { workColleagues } from '../items/colleagues.service';
import { handOverWorkItems, releaseWorkItems, takeWorkItems } from '../items/hands.service';
import { HandOverInput, HandsPayload, WorkItemsInput } from '../items/hands.types';
import { stepsByItemId } from '../items/work-item-step.loaders';
import { workItem } from '../items/work-item.service';
import { WorkColleague, WorkItemDetail, WorkItemStep } from '../items/work-item.types';
import { sayDueSource, sayKind, sayWork } from '../speak';
import { WorklistOrder } from '../vocabulary';
import { worklist } from './worklist.service';
import { WorkItemView, WorkKindCount, Worklist, WorklistFilterInput } from './worklist.types';

const inLanguage = () => Language;

/** What waits, and whose hands it is in. */
@Resolver(() => WorkItemView)
export class WorklistResolver {
  @Query(() => Worklist, { description: 'What waits for me, of every domain.' })
  worklist(
    @Ctx() ctx: RequestContext,
    @Arg('filter', () => WorklistFilterInput, { nullable: true }) filter: WorklistFilterInput | null,
    @Arg('orderBy', () => WorklistOrder, { defaultValue: WorklistOrder.DUE }) orderBy: WorklistOrder,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<Worklist> {
    return worklist(ctx, { filter: filter ?? {}, orderBy, first, after });
  }

  @Query(() => WorkItemDetail, {
    nullable: true,
    description: 'One item: null when unknown, another employer’s, or not mine to see.',
  })
  workItem(@Ctx() ctx: RequestContext, @Arg('id', () => ID) id: string): Promise<WorkItemDetail | null> {
    return workItem(ctx, id);
  }

  @Query(() => [WorkColleague], { description: 'Whom all of these items may be handed over to.' })
  workColleagues(
    @Ctx() ctx: RequestContext,
    @Arg('ids', () => [ID]) ids: string[],
    @Arg('search', () => String, { defaultValue: '' }) search: string,
  ): Promise<WorkColleague[]> {
    return workColleagues(ctx, ids, search);
  }

  @Mutation(() => HandsPayload, { description: 'I deal with them from now on.' })
  takeWorkItems(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => WorkItemsInput) input: WorkItemsInput,
  ): Promise<HandsPayload> {
    return takeWorkItems(ctx, input);
  }

  @Mutation(() => HandsPayload, { description: 'They are nobody’s again.' })
  releaseWorkItems(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => WorkItemsInput) input: WorkItemsInput,
  ): Promise<HandsPayload> {
    return releaseWorkItems(ctx, input);
  }

  @Mutation(() => HandsPayload, {
    description: 'A named colleague deals with them from now on, and is told.',
  })
  handOverWorkItems(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => HandOverInput) input: HandOverInput,
  ): Promise<HandsPayload> {
    return handOverWorkItems(ctx, input);
  }

  @Mutation(() => WorkItemPayload, { description: 'Writes to whoever asked; decides nothing.' })
  answerWorkItem(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AnswerWorkItemInput) input: AnswerWorkItemInput,
  ): Promise<WorkItemPayload> {
    return answerWorkItem(ctx, input);
  }

  @FieldResolver(() => String, { description: 'One line: what is to be done.' })
  title(
    @Root() { kind, parameters }: WorkItemView,
    @Arg('language', inLanguage, { defaultValue: Language.FR }) language: Language,
  ): string {
    return sayWork(language, kind, parameters);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The law that sets the due date; null otherwise.',
  })
  dueSource(
    @Root() { kind, isLegal }: WorkItemView,
    @Arg('language', inLanguage, { defaultValue: Language.FR }) language: Language,
  ): string | null {
    return isLegal ? sayDueSource(language, kind) : null;
  }
}

@Resolver(() => WorkItemDetail)
export class WorkItemDetailResolver {
  @FieldResolver(() => [WorkItemStep])
  steps(@Ctx() ctx: RequestContext, @Root() { id }: WorkItemDetail): Promise<WorkItemStep[]> {
    return ctx.load(stepsByItemId, id);
  }
}

@Resolver(() => WorkKindCount)
export class WorkKindCountResolver {
  @FieldResolver(() => String, { description: 'The kind in words.' })
  title(
    @Root() { kind }: WorkKindCount,
    @Arg('language', inLanguage, { defaultValue: Language.FR }) language: Language,
  ): string {
    return sayKind(language, kind);
  }
}
