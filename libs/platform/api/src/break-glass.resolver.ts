import type { RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { breakGlassAccesses, closeBreakGlass, endBreakGlass, openBreakGlass } from './break-glass.service';
import {
  BreakGlassPayload,
  CloseBreakGlassInput,
  EndBreakGlassInput,
  OpenBreakGlassInput,
} from './platform.inputs';
import { accessView, breakGlassFile } from './platform-page.service';
import { BreakGlassAccess, BreakGlassFile } from './platform.types';

/** Emergency accesses: opened by the operator, told to the employer, ended by either. */
@Resolver()
export class BreakGlassResolver {
  @Query(() => [BreakGlassAccess], {
    description: 'Emergency accesses to the active employer: for whoever gives rights there, and its DPO.',
  })
  async breakGlassAccesses(@Ctx() ctx: RequestContext): Promise<BreakGlassAccess[]> {
    return (await breakGlassAccesses(ctx)).map((access) => accessView(ctx, access));
  }

  @Query(() => BreakGlassFile, {
    nullable: true,
    description: 'An agent’s file, under the operator’s access.',
  })
  breakGlassFile(
    @Ctx() ctx: RequestContext,
    @Arg('employerId', () => ID) employerId: string,
    @Arg('accessId', () => ID) accessId: string,
    @Arg('matricule', () => String) matricule: string,
  ): Promise<BreakGlassFile | null> {
    return breakGlassFile(ctx, { employerId, accessId, matricule });
  }

  @Mutation(() => BreakGlassPayload)
  async openBreakGlass(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => OpenBreakGlassInput) input: OpenBreakGlassInput,
  ): Promise<BreakGlassPayload> {
    const { access, userErrors } = await openBreakGlass(ctx, input);
    return { access: access && accessView(ctx, access), userErrors };
  }

  @Mutation(() => BreakGlassPayload, { description: 'The operator has done what was to be done.' })
  async closeBreakGlass(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CloseBreakGlassInput) input: CloseBreakGlassInput,
  ): Promise<BreakGlassPayload> {
    return { access: accessView(ctx, await closeBreakGlass(ctx, input)), userErrors: [] };
  }

  @Mutation(() => BreakGlassPayload, { description: 'The employer puts an end to an emergency access.' })
  async endBreakGlass(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => EndBreakGlassInput) { id }: EndBreakGlassInput,
  ): Promise<BreakGlassPayload> {
    return { access: accessView(ctx, await endBreakGlass(ctx, id)), userErrors: [] };
  }
}
