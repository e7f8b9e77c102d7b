import { HabilitationOperation } from '@jalon/identity/api';
import type { Connection, RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { HabilitationScope } from '../vocabulary';
import { habilitation, myHabilitations } from './habilitation-detail.service';
import { habilitations } from './habilitation-list.service';
import { habilitationOptions, peopleToName } from './habilitation-options.service';
import {
  amendHabilitation,
  endHabilitation,
  grantHabilitation,
  renewHabilitation,
} from './habilitation.service';
import {
  AmendHabilitationInput,
  EndHabilitationInput,
  GrantHabilitationInput,
  HabilitationConnection,
  HabilitationDetail,
  HabilitationOptions,
  HabilitationPayload,
  HabilitationView,
  PersonChoice,
  RenewHabilitationInput,
} from './habilitation.types';

@Resolver()
export class HabilitationResolver {
  @Query(() => HabilitationConnection, {
    description: 'Who holds what: those that are open, the first to end first, or those that are over.',
  })
  habilitations(
    @Ctx() ctx: RequestContext,
    @Arg('scope', () => HabilitationScope, { defaultValue: HabilitationScope.OPEN }) scope: HabilitationScope,
    @Arg('holder', () => String, { defaultValue: '' }) holder: string,
    @Arg('operation', () => HabilitationOperation, { nullable: true })
    operation: HabilitationOperation | null,
    @Arg('endsWithin', () => Int, { nullable: true }) endsWithin: number | null,
    @Arg('sensitive', () => Boolean, { defaultValue: false }) sensitive: boolean,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<Connection<HabilitationView>> {
    return habilitations(ctx, {
      scope,
      holder,
      operation: operation ?? null,
      endsWithin: endsWithin ?? null,
      sensitive,
      first,
      after: after ?? null,
    });
  }

  @Query(() => HabilitationDetail, {
    nullable: true,
    description:
      'One habilitation: null when unknown or another employer’s, FORBIDDEN to who has no part in it.',
  })
  habilitation(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID) id: string,
  ): Promise<HabilitationDetail | null> {
    return habilitation(ctx, id);
  }

  @Query(() => [HabilitationView], { description: 'The signed-in person’s own, past ones included.' })
  myHabilitations(@Ctx() ctx: RequestContext): Promise<HabilitationView[]> {
    return myHabilitations(ctx);
  }

  @Query(() => HabilitationOptions, { description: 'What the form that gives a right offers to its reader.' })
  habilitationOptions(@Ctx() ctx: RequestContext): Promise<HabilitationOptions> {
    return habilitationOptions(ctx);
  }

  @Query(() => [PersonChoice], { description: 'Agents of the employer by a few letters of their name.' })
  peopleToName(
    @Ctx() ctx: RequestContext,
    @Arg('search', () => String) search: string,
  ): Promise<PersonChoice[]> {
    return peopleToName(ctx, search);
  }

  @Mutation(() => HabilitationPayload, { description: 'Gives somebody a dated right; never oneself.' })
  grantHabilitation(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => GrantHabilitationInput) input: GrantHabilitationInput,
  ): Promise<HabilitationPayload> {
    return grantHabilitation(ctx, input);
  }

  @Mutation(() => HabilitationPayload, { description: 'The same right, for some more time.' })
  renewHabilitation(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RenewHabilitationInput) input: RenewHabilitationInput,
  ): Promise<HabilitationPayload> {
    return renewHabilitation(ctx, input);
  }

  @Mutation(() => HabilitationPayload, { description: 'Other terms from today on.' })
  amendHabilitation(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AmendHabilitationInput) input: AmendHabilitationInput,
  ): Promise<HabilitationPayload> {
    return amendHabilitation(ctx, input);
  }

  @Mutation(() => HabilitationPayload, { description: 'Ends it now, for a reason its holder reads.' })
  endHabilitation(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => EndHabilitationInput) input: EndHabilitationInput,
  ): Promise<HabilitationPayload> {
    return endHabilitation(ctx, input);
  }
}
