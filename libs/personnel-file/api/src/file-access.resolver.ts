import { signedName } from '@jalon/identity/api';
import { type Connection, Language, type RequestContext } from '@jalon/shared/api';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { myFileAccesses } from './file-access.service';
import { FileAccessConnection, FileAccessView, MyFileAccessesArgs } from './file-access.types';
import { groundInWords } from './reading-ground.types';

@Resolver(() => FileAccessView)
export class FileAccessResolver {
  @Query(() => FileAccessConnection, {
    description:
      'Who opened my file with the active employer, newest first; my own looks at it, once an hour at most.',
  })
  myFileAccesses(
    @Ctx() ctx: RequestContext,
    @Args(() => MyFileAccessesArgs) args: MyFileAccessesArgs,
  ): Promise<Connection<FileAccessView>> {
    return myFileAccesses(ctx, args);
  }

  @FieldResolver(() => String, { description: 'Who did it, and in whose name when it was by delegation.' })
  actorLabel(
    @Root() { actorName, actedFor }: FileAccessView,
    @Arg('language', () => Language, { defaultValue: Language.FR }) language: Language,
  ): string {
    return signedName(language, actorName, actedFor);
  }

  @FieldResolver(() => String, { description: 'What allowed it, in words.' })
  ground(
    @Root() { readingGround }: FileAccessView,
    @Arg('language', () => Language, { defaultValue: Language.FR }) language: Language,
  ): string {
    return groundInWords(language, readingGround);
  }
}
