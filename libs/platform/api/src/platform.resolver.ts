import { refused, type RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { openEmployer, renewInvitation } from './employer-setup.service';
import { amendEmployer, requireOperator, setEmployerContact } from './employer-settings.service';
import { removeLogo } from './logo.service';
import {
  AmendEmployerInput,
  AmendEmployerPayload,
  EmployerIdInput,
  FirstAccessPayload,
  OpenEmployerInput,
  PlatformPayload,
  RetryDeadJobInput,
  SetEmployerContactInput,
} from './platform.inputs';
import { platformEmployer, platformEmployers, platformStateView } from './platform-page.service';
import { retryDeadJob } from './platform-state.service';
import { PlatformEmployer, PlatformEmployerDetail, PlatformState } from './platform.types';

const DONE: PlatformPayload = { userErrors: [] };

/** What the operator of the platform does: employers and how they are set up, never what they hold. */
@Resolver()
export class PlatformResolver {
  @Query(() => [PlatformEmployer], { description: 'Every employer of the platform: for its operator.' })
  platformEmployers(@Ctx() ctx: RequestContext): Promise<PlatformEmployer[]> {
    return platformEmployers(ctx);
  }

  @Query(() => PlatformEmployerDetail, { nullable: true })
  platformEmployer(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID) id: string,
  ): Promise<PlatformEmployerDetail | null> {
    return platformEmployer(ctx, id);
  }

  @Query(() => PlatformState)
  platformState(@Ctx() ctx: RequestContext): Promise<PlatformState> {
    return platformStateView(ctx);
  }

  @Mutation(() => FirstAccessPayload, {
    description: 'Opens an employer and invites its first administrator.',
  })
  async openEmployer(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => OpenEmployerInput) input: OpenEmployerInput,
  ): Promise<FirstAccessPayload> {
    await requireOperator(ctx);
    const providers = (ctx.services.signIn?.providers ?? []).map(({ key }) => key);
    const { invitation: link, ...opened } = await openEmployer(ctx, input, providers);
    return { ...opened, link };
  }

  @Mutation(() => FirstAccessPayload, { description: 'Makes another link; the former stops working.' })
  async renewFirstAccess(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => EmployerIdInput) { employerId }: EmployerIdInput,
  ): Promise<FirstAccessPayload> {
    await requireOperator(ctx);
    const link = await renewInvitation(ctx, employerId);
    if (typeof link !== 'string') return { employerId, link, userErrors: [] };
    const message = 'They sign in by the usual page.';
    return { employerId: null, link: null, userErrors: [refused(link, 'employerId', message)] };
  }

  @Mutation(() => AmendEmployerPayload)
  amendEmployer(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AmendEmployerInput) input: AmendEmployerInput,
  ): Promise<AmendEmployerPayload> {
    return amendEmployer(ctx, input);
  }

  @Mutation(() => PlatformPayload)
  async setEmployerContact(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SetEmployerContactInput) input: SetEmployerContactInput,
  ): Promise<PlatformPayload> {
    return { userErrors: await setEmployerContact(ctx, input) };
  }

  @Mutation(() => PlatformPayload)
  async removeEmployerLogo(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => EmployerIdInput) { employerId }: EmployerIdInput,
  ): Promise<PlatformPayload> {
    await removeLogo(ctx, employerId);
    return DONE;
  }

  @Mutation(() => PlatformPayload, { description: 'Puts a dead job back in the queue.' })
  async retryDeadJob(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RetryDeadJobInput) { queueJobId }: RetryDeadJobInput,
  ): Promise<PlatformPayload> {
    await retryDeadJob(ctx, queueJobId);
    return DONE;
  }
}
