import { type Connection, Language, type RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { myNotifications, myUnreadNotifications } from './notification-list.service';
import {
  markAllNotificationsRead,
  markNotifications,
  undoMarkAllNotificationsRead,
} from './notification-reading.service';
import {
  MarkAllNotificationsInput,
  MarkNotificationsInput,
  MarkNotificationsPayload,
  NotificationConnection,
  NotificationView,
  UndoMarkAllNotificationsInput,
} from './notification.types';
import { sayNotice } from './speak';
import { NoticeTopic } from './vocabulary';

/** What I am told. */
@Resolver(() => NotificationView)
export class NotificationResolver {
  @Query(() => NotificationConnection, { description: 'What the active employer told me, newest first.' })
  myNotifications(
    @Ctx() ctx: RequestContext,
    @Arg('topic', () => NoticeTopic, { nullable: true }) topic: NoticeTopic | null,
    @Arg('unreadOnly', () => Boolean, { defaultValue: false }) unreadOnly: boolean,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<Connection<NotificationView>> {
    return myNotifications(ctx, { topic, unreadOnly, first, after });
  }

  @Query(() => Int, { description: 'How many I have not read: what the bell asks.' })
  myUnreadNotifications(@Ctx() ctx: RequestContext): Promise<number> {
    return myUnreadNotifications(ctx);
  }

  @Mutation(() => MarkNotificationsPayload, { description: 'Marks some of mine as read or unread.' })
  markNotifications(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => MarkNotificationsInput) input: MarkNotificationsInput,
  ): Promise<MarkNotificationsPayload> {
    return markNotifications(ctx, input);
  }

  @Mutation(() => MarkNotificationsPayload, { description: 'Marks all of mine as read.' })
  markAllNotificationsRead(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => MarkAllNotificationsInput) input: MarkAllNotificationsInput,
  ): Promise<MarkNotificationsPayload> {
    return markAllNotificationsRead(ctx, input);
  }

  @Mutation(() => MarkNotificationsPayload, { description: 'Undoes marking all of mine as read.' })
  undoMarkAllNotificationsRead(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UndoMarkAllNotificationsInput) input: UndoMarkAllNotificationsInput,
  ): Promise<MarkNotificationsPayload> {
    return undoMarkAllNotificationsRead(ctx, input);
  }

  @FieldResolver(() => String, { description: 'One line: what happened.' })
  title(
    @Root() { kind, parameters }: NotificationView,
    @Arg('language', () => Language, { defaultValue: Language.FR }) language: Language,
  ): string {
    return sayNotice(language, kind, parameters).title;
  }

  @FieldResolver(() => String, { description: 'What happened, and what I may do.' })
  body(
    @Root() { kind, parameters }: NotificationView,
    @Arg('language', () => Language, { defaultValue: Language.FR }) language: Language,
  ): string {
    return sayNotice(language, kind, parameters).body;
  }
}
