import type { RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { setPositionTargets, targetPositions } from './position-target.service';
import { SetPositionTargetsInput, SetPositionTargetsPayload, TargetPosition } from './position-target.types';

@Resolver()
export class PositionTargetResolver {
  @Query(() => [TargetPosition], {
    description:
      'Posts whose expectations the reader may set: held by their team, or of a unit their habilitation covers.',
  })
  targetPositions(@Ctx() ctx: RequestContext): Promise<TargetPosition[]> {
    return targetPositions(ctx);
  }

  @Mutation(() => SetPositionTargetsPayload, { description: 'Replaces all that a post requires.' })
  setPositionTargets(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SetPositionTargetsInput) input: SetPositionTargetsInput,
  ): Promise<SetPositionTargetsPayload> {
    return setPositionTargets(ctx, input);
  }
}
