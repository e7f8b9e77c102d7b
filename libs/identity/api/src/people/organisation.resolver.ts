import type { RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { tryToCreateOrgUnit, tryToCreatePosition } from '../org-unit.service';
import { madeAlready } from './made-already';
import { organisation } from './organisation-tree.service';
import {
  AmendOrgUnitInput,
  AmendPositionInput,
  ClosingInput,
  CreateOrgUnitInput,
  CreatePositionInput,
} from './organisation.inputs';
import {
  tryToAmendOrgUnit,
  tryToAmendPosition,
  tryToCloseOrgUnit,
  tryToClosePosition,
} from './organisation.service';
import { Organisation } from './organisation.types';
import { done } from './outcome';
import { payloadOf } from './payload';
import { PeoplePayload } from './people.types';

/** The tree of units and its posts: read by whoever manages people, changed by whoever manages them all. */
@Resolver()
export class OrganisationResolver {
  @Query(() => Organisation, {
    description: 'Units and posts of the employer, with how many people are there today.',
  })
  organisation(@Ctx() ctx: RequestContext): Promise<Organisation> {
    return organisation(ctx);
  }

  @Mutation(() => PeoplePayload)
  async createOrgUnit(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateOrgUnitInput) input: CreateOrgUnitInput,
  ): Promise<PeoplePayload> {
    const before = await madeAlready(ctx, 'createOrgUnit', input.id);
    return payloadOf(before ? done(before) : await tryToCreateOrgUnit(ctx, input));
  }

  @Mutation(() => PeoplePayload)
  async amendOrgUnit(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AmendOrgUnitInput) input: AmendOrgUnitInput,
  ): Promise<PeoplePayload> {
    return payloadOf(await tryToAmendOrgUnit(ctx, input));
  }

  @Mutation(() => PeoplePayload)
  async closeOrgUnit(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ClosingInput) input: ClosingInput,
  ): Promise<PeoplePayload> {
    return payloadOf(await tryToCloseOrgUnit(ctx, input));
  }

  @Mutation(() => PeoplePayload)
  async createPosition(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreatePositionInput) input: CreatePositionInput,
  ): Promise<PeoplePayload> {
    const before = await madeAlready(ctx, 'createPosition', input.id);
    return payloadOf(before ? done(before) : await tryToCreatePosition(ctx, input));
  }

  @Mutation(() => PeoplePayload)
  async amendPosition(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AmendPositionInput) input: AmendPositionInput,
  ): Promise<PeoplePayload> {
    return payloadOf(await tryToAmendPosition(ctx, input));
  }

  @Mutation(() => PeoplePayload)
  async closePosition(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ClosingInput) input: ClosingInput,
  ): Promise<PeoplePayload> {
    return payloadOf(await tryToClosePosition(ctx, input));
  }
}
