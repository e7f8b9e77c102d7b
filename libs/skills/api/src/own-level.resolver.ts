import type { RequestContext } from '@jalon/shared/api';
import { Ctx, Query, Resolver } from 'type-graphql';
import { myProfile } from './own-level.service';
import { OwnLevel } from './own-level.types';

@Resolver()
export class OwnLevelResolver {
  @Query(() => [OwnLevel], {
    description: 'The signed-in person’s own levels, the last assessed of each competence. Theirs alone.',
  })
  myProfile(@Ctx() ctx: RequestContext): Promise<OwnLevel[]> {
    return myProfile(ctx);
  }
}
