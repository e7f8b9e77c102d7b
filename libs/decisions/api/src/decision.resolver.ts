import type { RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { decisionGate, publishedDecision, publishedDecisions } from './decision-list.service';
import {
  DecisionGate,
  PublishedDecision,
  PublishedDecisionPayload,
  WithdrawDecisionInput,
} from './decision.types';
import { decisionDraft, decisionDrafts, deleteDecisionDraft, saveDecisionDraft } from './draft.service';
import { publishDecision, withdrawDecision } from './publish.service';
import {
  DecisionDraft,
  DecisionDraftInput,
  DecisionDraftPayload,
  DeleteDecisionDraftPayload,
  SaveDecisionDraftInput,
} from './draft.types';
import { DecisionPurpose } from './vocabulary';

@Resolver()
export class DecisionResolver {
  @Query(() => [PublishedDecision], {
    description: 'What the employer has decided and published, the past included: the latest first.',
  })
  publishedDecisions(@Ctx() ctx: RequestContext): Promise<PublishedDecision[]> {
    return publishedDecisions(ctx);
  }

  @Query(() => PublishedDecision, { nullable: true, description: 'One published decision.' })
  publishedDecision(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID) id: string,
  ): Promise<PublishedDecision | null> {
    return publishedDecision(ctx, id);
  }

  @Query(() => DecisionGate, {
    description: 'Whether something is open today, by which decision, and whom to ask when it is not.',
  })
  decisionGate(
    @Ctx() ctx: RequestContext,
    @Arg('purpose', () => DecisionPurpose) purpose: DecisionPurpose,
  ): Promise<DecisionGate> {
    return decisionGate(ctx, purpose);
  }

  @Query(() => [DecisionDraft], { description: 'Decisions being written, for those who publish.' })
  decisionDrafts(@Ctx() ctx: RequestContext): Promise<DecisionDraft[]> {
    return decisionDrafts(ctx);
  }

  @Query(() => DecisionDraft, { nullable: true, description: 'One of them.' })
  decisionDraft(@Ctx() ctx: RequestContext, @Arg('id', () => ID) id: string): Promise<DecisionDraft | null> {
    return decisionDraft(ctx, id);
  }

  @Mutation(() => DecisionDraftPayload, { description: 'Writes a decision that is not published yet.' })
  saveDecisionDraft(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SaveDecisionDraftInput) input: SaveDecisionDraftInput,
  ): Promise<DecisionDraftPayload> {
    return saveDecisionDraft(ctx, input);
  }

  @Mutation(() => DeleteDecisionDraftPayload, {
    description: 'Throws away a decision that is not published.',
  })
  deleteDecisionDraft(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DecisionDraftInput) input: DecisionDraftInput,
  ): Promise<DeleteDecisionDraftPayload> {
    return deleteDecisionDraft(ctx, input);
  }

  @Mutation(() => PublishedDecisionPayload, { description: 'Publishes a draft: it changes no more.' })
  publishDecision(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DecisionDraftInput) input: DecisionDraftInput,
  ): Promise<PublishedDecisionPayload> {
    return publishDecision(ctx, input);
  }

  @Mutation(() => PublishedDecisionPayload, { description: 'Ends a published decision before its last day.' })
  withdrawDecision(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => WithdrawDecisionInput) input: WithdrawDecisionInput,
  ): Promise<PublishedDecisionPayload> {
    return withdrawDecision(ctx, input);
  }
}
