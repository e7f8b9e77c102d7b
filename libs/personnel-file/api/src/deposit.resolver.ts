import type { RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { filePieces, pieceDeposit } from './deposit.service';
import { FilePiecesInput, FilePiecesPayload, PieceDeposit } from './deposit.types';

@Resolver(() => PieceDeposit)
export class DepositResolver {
  @Query(() => PieceDeposit, {
    nullable: true,
    description:
      'What I may file for an agent: null when unknown or another employer’s, FORBIDDEN without habilitation.',
  })
  pieceDeposit(
    @Ctx() ctx: RequestContext,
    @Arg('agentId', () => ID) agentId: string,
  ): Promise<PieceDeposit | null> {
    return pieceDeposit(ctx, agentId);
  }

  @Mutation(() => FilePiecesPayload, {
    description: 'Files what was sent, numbered for good: all of it, or nothing. The agent is told.',
  })
  filePieces(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => FilePiecesInput) input: FilePiecesInput,
  ): Promise<FilePiecesPayload> {
    return filePieces(ctx, input);
  }
}
