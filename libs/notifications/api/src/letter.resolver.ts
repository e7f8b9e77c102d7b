import { type Connection, Language, type RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { failedMails, resendMail, settleMail } from './failed-mail.service';
import { deliverLetters, undoLetterDelivery } from './letter-delivery.service';
import { letterOverview, letters } from './letter-list.service';
import type { FailedMail } from './letter.types';
import {
  DeliverLettersInput,
  FailedMailConnection,
  LetterConnection,
  LetterOverview,
  LettersInput,
  LettersPayload,
  LetterView,
  MailInput,
  MailPayload,
  SettleMailInput,
} from './letter.types';
import { noticeTitle } from './speak';
import { LetterState } from './vocabulary';

/** Letters to hand over, and mails that did not leave. */
@Resolver(() => LetterView)
export class LetterResolver {
  @Query(() => LetterConnection, { description: 'Letters of the agents I manage, newest first.' })
  letters(
    @Ctx() ctx: RequestContext,
    @Arg('state', () => LetterState, { nullable: true }) state: LetterState | null,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<Connection<LetterView>> {
    return letters(ctx, { state, first, after });
  }

  @Query(() => LetterOverview, { description: 'What waits for whoever hands letters over.' })
  letterOverview(@Ctx() ctx: RequestContext): Promise<LetterOverview> {
    return letterOverview(ctx);
  }

  @Query(() => FailedMailConnection, {
    description: 'Mails to the agents I manage that did not leave, or may not have, newest first.',
  })
  failedMails(
    @Ctx() ctx: RequestContext,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<Connection<FailedMail>> {
    return failedMails(ctx, { first, after });
  }

  @Mutation(() => LettersPayload, { description: 'Notes that letters were handed over or sent by post.' })
  deliverLetters(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DeliverLettersInput) input: DeliverLettersInput,
  ): Promise<LettersPayload> {
    return deliverLetters(ctx, input);
  }

  @Mutation(() => LettersPayload, { description: 'Puts letters back among those to hand over.' })
  undoLetterDelivery(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => LettersInput) input: LettersInput,
  ): Promise<LettersPayload> {
    return undoLetterDelivery(ctx, input);
  }

  @Mutation(() => MailPayload, { description: 'Sends a mail again, knowing that it may come twice.' })
  resendMail(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => MailInput) input: MailInput,
  ): Promise<MailPayload> {
    return resendMail(ctx, input);
  }

  @Mutation(() => MailPayload, { description: 'Says that a mail was dealt with otherwise, or was not.' })
  settleMail(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SettleMailInput) input: SettleMailInput,
  ): Promise<MailPayload> {
    return settleMail(ctx, input);
  }

  @FieldResolver(() => String, { description: 'What the letter is about.' })
  title(
    @Root() { kind }: LetterView,
    @Arg('language', () => Language, { defaultValue: Language.FR }) language: Language,
  ): string {
    return noticeTitle(language, kind);
  }
}
