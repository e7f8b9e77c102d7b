import type { RequestContext } from '@jalon/shared/api';
import { Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { mySharing, shareMyLevels, withdrawMyLevels } from './sharing.service';
import { MySharing, SharingPayload } from './sharing.types';

@Resolver()
export class SharingResolver {
  @Query(() => MySharing, { description: 'What the reader lets the active employer see of their levels.' })
  mySharing(@Ctx() ctx: RequestContext): Promise<MySharing> {
    return mySharing(ctx);
  }

  @Mutation(() => SharingPayload, {
    description: 'Lets the managers of the active employer see what `preview` shows.',
  })
  shareMyLevels(@Ctx() ctx: RequestContext): Promise<SharingPayload> {
    return shareMyLevels(ctx);
  }

  @Mutation(() => SharingPayload, { description: 'Takes back, at once, all that the active employer sees.' })
  withdrawMyLevels(@Ctx() ctx: RequestContext): Promise<SharingPayload> {
    return withdrawMyLevels(ctx);
  }
}
