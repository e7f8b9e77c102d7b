import { Language, type RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { filePiece } from './file-piece.service';
import { PieceView } from './file-piece.types';
import { retentionInWords } from './retention.rules';

@Resolver(() => PieceView)
export class FilePieceResolver {
  @Query(() => PieceView, {
    nullable: true,
    description:
      'One piece, opened by this query: null when unknown or another employer’s. Recorded in the access log.',
  })
  filePiece(@Ctx() ctx: RequestContext, @Arg('id', () => ID) id: string): Promise<PieceView | null> {
    return filePiece(ctx, id);
  }

  @FieldResolver(() => String, {
    description: 'How long it is kept and what becomes of it, in plain words, from the legal nomenclature.',
  })
  retention(
    @Ctx() ctx: RequestContext,
    @Root() { documentType, agent }: PieceView,
    @Arg('language', () => Language, { defaultValue: Language.FR }) language: Language,
  ): string {
    return retentionInWords(language, documentType, agent.id === ctx.actor?.agentId ? 'HOLDER' : 'OTHER');
  }
}
