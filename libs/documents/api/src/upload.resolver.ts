import type { RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { ownUploads } from './upload.service';
import { toUploadView, UploadView } from './upload.types';

@Resolver(() => UploadView)
export class UploadResolver {
  @Query(() => [UploadView], {
    description: 'The files I am sending for a purpose, about a subject, and that nothing has taken yet.',
  })
  async myUploads(
    @Ctx() ctx: RequestContext,
    @Arg('purpose', () => String) purpose: string,
    @Arg('subjectId', () => ID, { nullable: true }) subjectId: string | null,
  ): Promise<UploadView[]> {
    const uploads = await ownUploads(ctx, { purpose, subjectId: subjectId ?? null });
    return uploads.map(toUploadView);
  }
}
