import type { RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { DateTime } from '@jalon/shared/api';
import { FollowedJob } from './followed-job.entity';
import { mayCancel, mayRetry, resultPath } from './followed-job.rules';
import { cancelJob, followedJob, myJobs, retryJob } from './followed-job.service';
import { FollowedJobInput, FollowedJobPayload } from './followed-job.types';

/** The jobs people follow. */
@Resolver(() => FollowedJob)
export class FollowedJobResolver {
  @Query(() => [FollowedJob], { description: 'The jobs I asked for, the latest first.' })
  myJobs(@Ctx() ctx: RequestContext): Promise<FollowedJob[]> {
    return myJobs(ctx);
  }

  @Query(() => FollowedJob, { nullable: true, description: 'One of my jobs, null when there is none.' })
  followedJob(@Ctx() ctx: RequestContext, @Arg('id', () => ID) id: string): Promise<FollowedJob | null> {
    return followedJob(ctx, id);
  }

  @Mutation(() => FollowedJobPayload, { description: 'Stops a job, at once or at its next step.' })
  cancelJob(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => FollowedJobInput) { jobId }: FollowedJobInput,
  ): Promise<FollowedJobPayload> {
    return cancelJob(ctx, jobId);
  }

  @Mutation(() => FollowedJobPayload, { description: 'Puts a job that failed back in the queue.' })
  retryJob(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => FollowedJobInput) { jobId }: FollowedJobInput,
  ): Promise<FollowedJobPayload> {
    return retryJob(ctx, jobId);
  }

  @FieldResolver(() => Boolean)
  mayCancel(@Root() job: FollowedJob): boolean {
    return mayCancel(job);
  }

  @FieldResolver(() => Boolean)
  mayRetry(@Root() job: FollowedJob): boolean {
    return mayRetry(job);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Where its result is fetched, while it is kept.',
  })
  resultPath(@Ctx() ctx: RequestContext, @Root() job: FollowedJob): string | null {
    return resultPath(job, ctx.now());
  }

  @FieldResolver(() => DateTime, { nullable: true, description: 'Until when its result is kept.' })
  resultUntil(@Root() job: FollowedJob): Date | null {
    return job.resultUntil;
  }
}
