import type { RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { assessmentResult } from './result.service';
import { AssessmentResult } from './result.types';

@Resolver()
export class ResultResolver {
  @Query(() => AssessmentResult, {
    nullable: true,
    description: 'The result of a finished assessment; null before its end, unknown or somebody else’s.',
  })
  assessmentResult(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID) id: string,
  ): Promise<AssessmentResult | null> {
    return assessmentResult(ctx, id);
  }
}
