import { Language, type RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type NextAction, reasonOf } from './next-action.rules';
import { myNextAction } from './next-action.service';
import { NextActionView } from './next-action.types';

@Resolver(() => NextActionView)
export class NextActionResolver {
  @Query(() => NextActionView, {
    nullable: true,
    description: 'The one thing to do first, null while the agent has no file with the active employer.',
  })
  myNextAction(@Ctx() ctx: RequestContext): Promise<NextAction | null> {
    return myNextAction(ctx);
  }

  @FieldResolver(() => String, { description: 'Why this rather than something else.' })
  reason(
    @Root() action: NextActionView,
    @Arg('language', () => Language, { defaultValue: Language.FR }) language: Language,
  ): string {
    return reasonOf(language, action);
  }
}
