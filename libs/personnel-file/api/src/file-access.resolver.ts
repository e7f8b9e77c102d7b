import { type Connection, Language, type RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { myFileAccesses } from './file-access.service';
import { FileAccessConnection, FileAccessView } from './file-access.types';
import { groundInWords } from './reading-ground.types';

@Resolver(() => FileAccessView)
export class FileAccessResolver {
  @Query(() => FileAccessConnection, {
    description: 'Who opened my file with the active employer, newest first.',
  })
  myFileAccesses(
    @Ctx() ctx: RequestContext,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string | null,
  ): Promise<Connection<FileAccessView>> {
    return myFileAccesses(ctx, { first, after: after ?? null });
  }

  @FieldResolver(() => String, { description: 'What allowed it, in words.' })
  ground(
    @Root() { readingGround }: FileAccessView,
    @Arg('language', () => Language, { defaultValue: Language.FR }) language: Language,
  ): string {
    return groundInWords(language, readingGround);
  }
}
