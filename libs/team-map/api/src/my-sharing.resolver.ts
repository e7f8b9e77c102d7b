import type { RequestContext } from '@jalon/shared/api';
import { MySharing } from '@jalon/skills/api';
import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import { SharedLevel } from './shared-level.types';
import { levelsPreviewed, levelsSeen } from './shared-levels.service';

/** What a person's sharing shows is answered here, where it is shown to their managers. */
@Resolver(() => MySharing)
export class MySharingLevelsResolver {
  @FieldResolver(() => [SharedLevel], { description: 'What is seen today; empty when nothing is shared.' })
  seen(@Ctx() ctx: RequestContext): Promise<SharedLevel[]> {
    return levelsSeen(ctx);
  }

  @FieldResolver(() => [SharedLevel], {
    description: 'What would be seen if the reader shared now: what their posts require and was assessed.',
  })
  preview(@Ctx() ctx: RequestContext): Promise<SharedLevel[]> {
    return levelsPreviewed(ctx);
  }
}
