import type { Connection, RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { addReorganisationMove, removeReorganisationMove } from './moves.service';
import { reorganisationPlan } from './plan-page.service';
import {
  abandonReorganisation,
  type ActOutcome,
  amendReorganisation,
  prepareReorganisation,
} from './prepare.service';
import { Reorganisation } from './reorganisation.entity';
import { reorganisations, toView } from './reorganisation-list.service';
import {
  AddReorganisationMoveInput,
  PrepareReorganisationInput,
  RemoveReorganisationMoveInput,
  ReorganisationConnection,
  ReorganisationInput,
  ReorganisationPayload,
  ReorganisationPlan,
  type ReorganisationView,
} from './reorganisation.types';
import { scheduleReorganisation, takeBackReorganisation } from './schedule.service';

/** Moves of services and people, prepared for a day. */
@Resolver()
export class ReorganisationResolver {
  @Query(() => ReorganisationConnection, { description: 'The furthest in time first.' })
  reorganisations(
    @Ctx() ctx: RequestContext,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<Connection<ReorganisationView>> {
    return reorganisations(ctx, { first, after });
  }

  @Query(() => ReorganisationPlan, {
    nullable: true,
    description: 'One of them, simulated on its day; null when it is unknown or another employer’s.',
  })
  reorganisationPlan(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID) id: string,
  ): Promise<ReorganisationPlan | null> {
    return reorganisationPlan(ctx, id);
  }

  @Mutation(() => ReorganisationPayload)
  prepareReorganisation(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PrepareReorganisationInput) input: PrepareReorganisationInput,
  ): Promise<ReorganisationPayload> {
    return payload(ctx, prepareReorganisation(ctx, input));
  }

  @Mutation(() => ReorganisationPayload)
  amendReorganisation(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PrepareReorganisationInput) input: PrepareReorganisationInput,
  ): Promise<ReorganisationPayload> {
    return payload(ctx, amendReorganisation(ctx, input));
  }

  @Mutation(() => ReorganisationPayload)
  addReorganisationMove(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AddReorganisationMoveInput) input: AddReorganisationMoveInput,
  ): Promise<ReorganisationPayload> {
    return payload(ctx, addReorganisationMove(ctx, input));
  }

  @Mutation(() => ReorganisationPayload)
  removeReorganisationMove(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RemoveReorganisationMoveInput) input: RemoveReorganisationMoveInput,
  ): Promise<ReorganisationPayload> {
    return payload(ctx, removeReorganisationMove(ctx, input));
  }

  @Mutation(() => ReorganisationPayload, { description: 'It will be applied at the start of its day.' })
  scheduleReorganisation(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReorganisationInput) { id }: ReorganisationInput,
  ): Promise<ReorganisationPayload> {
    return payload(ctx, scheduleReorganisation(ctx, id));
  }

  @Mutation(() => ReorganisationPayload, { description: 'A draft again: nothing is applied.' })
  takeBackReorganisation(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReorganisationInput) { id }: ReorganisationInput,
  ): Promise<ReorganisationPayload> {
    return payload(ctx, takeBackReorganisation(ctx, id));
  }

  @Mutation(() => ReorganisationPayload)
  abandonReorganisation(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReorganisationInput) { id }: ReorganisationInput,
  ): Promise<ReorganisationPayload> {
    return payload(ctx, abandonReorganisation(ctx, id));
  }
}

async function payload(ctx: RequestContext, act: Promise<ActOutcome>): Promise<ReorganisationPayload> {
  const { id, userErrors } = await act;
  if (id === null) return { reorganisation: null, userErrors };
  const row = await ctx.db.findOneByOrFail(Reorganisation, { employerId: ctx.employerId, id });
  return { reorganisation: await toView(ctx, row), userErrors };
}
