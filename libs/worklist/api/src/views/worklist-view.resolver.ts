import { Language, type RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { sayKind } from '../speak';
import { workItemKinds } from '../work-item-kinds';
import {
  chooseDefaultWorklistView,
  removeWorklistView,
  saveWorklistView,
  worklistViews,
} from './worklist-view.service';
import {
  DefaultWorklistViewInput,
  SaveWorklistViewInput,
  WorklistSavedView,
  WorklistViewInput,
  WorklistViewsPayload,
} from './worklist-view.types';

/** A kind of item, in words. */
@ObjectType({ simpleResolvers: true })
export class WorkKind {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  title!: string;
}

/** The filters people keep. */
@Resolver()
export class WorklistViewResolver {
  @Query(() => [WorkKind], { description: 'The kinds of item there are, in words, by title.' })
  workKinds(@Arg('language', () => Language, { defaultValue: Language.FR }) language: Language): WorkKind[] {
    return workItemKinds()
      .map(({ code }) => ({ code, title: sayKind(language, code) }))
      .toSorted((one, other) => one.title.localeCompare(other.title, language));
  }

  @Query(() => [WorklistSavedView], { description: 'My views of the list, and those colleagues share.' })
  worklistViews(@Ctx() ctx: RequestContext): Promise<WorklistSavedView[]> {
    return worklistViews(ctx);
  }

  @Mutation(() => WorklistViewsPayload)
  saveWorklistView(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SaveWorklistViewInput) input: SaveWorklistViewInput,
  ): Promise<WorklistViewsPayload> {
    return saveWorklistView(ctx, input);
  }

  @Mutation(() => WorklistViewsPayload)
  removeWorklistView(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => WorklistViewInput) input: WorklistViewInput,
  ): Promise<WorklistViewsPayload> {
    return removeWorklistView(ctx, input);
  }

  @Mutation(() => WorklistViewsPayload, { description: 'The view my list opens with.' })
  chooseDefaultWorklistView(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DefaultWorklistViewInput) input: DefaultWorklistViewInput,
  ): Promise<WorklistViewsPayload> {
    return chooseDefaultWorklistView(ctx, input);
  }
}
