import { FollowedJob } from '@jalon/jobs/api';
import type { RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { FileBundle } from './file-bundle.entity';
import { bundleJobsById, latestFileBundle, requestFileBundle } from './file-bundle.service';
import { RequestFileBundleInput, RequestFileBundlePayload } from './file-bundle.types';

@Resolver(() => FileBundle)
export class FileBundleResolver {
  @Query(() => FileBundle, {
    nullable: true,
    description: 'The last copy I asked for of a file, mine without `agentId`; null when I asked for none.',
  })
  fileBundle(
    @Ctx() ctx: RequestContext,
    @Arg('agentId', () => ID, { nullable: true }) agentId?: string | null,
  ): Promise<FileBundle | null> {
    return latestFileBundle(ctx, agentId ?? null);
  }

  @Mutation(() => RequestFileBundlePayload, {
    description: 'Asks for a copy of a file, or of some of its pieces: a job makes it, which is followed.',
  })
  requestFileBundle(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RequestFileBundleInput) input: RequestFileBundleInput,
  ): Promise<RequestFileBundlePayload> {
    return requestFileBundle(ctx, input);
  }

  @FieldResolver(() => FollowedJob, { nullable: true, description: 'Null once its job is forgotten.' })
  job(@Ctx() ctx: RequestContext, @Root() { id }: FileBundle): Promise<FollowedJob | null> {
    return ctx.load(bundleJobsById, id);
  }
}
